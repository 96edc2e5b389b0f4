import GRDB
import PressModel

/// Walks over the findings of a span of days in the order of days and articles, without a word of the articles.
///
/// SQLite goes along `articleOnDay` and the findings of each article. Counting here, a day at a time, is quicker than its
/// `GROUP BY` with `count(DISTINCT …)`.
struct FlaggedReader {
    static let sql = """
        SELECT article.day, article.id, finding.issue, finding.articleSource, article.published IS NOT NULL,
            article.storyId, finding.kind, finding.verdict, finding.score / max(finding.threshold, 0.001)
        FROM article INDEXED BY articleOnDay CROSS JOIN finding ON finding.articleId = article.id
        WHERE article.day BETWEEN ? AND ? AND finding.isCurrent = 1
        """
    private static let order = "ORDER BY article.day, article.id"

    let database: Database
    /// The places that articles must name one of; nil for all articles.
    let places: Set<String>?

    /// Every finding of the span.
    func findings(_ first: CalendarDay, _ last: CalendarDay) throws -> [FlaggedFinding] {
        var days = DayReading()
        var flagged: [FlaggedFinding] = []
        try walk(first, last) { row, outlet in
            guard let day = days.day(row[0]) else { return }
            flagged.append(
                FlaggedFinding(
                    article: row[1],
                    story: row[5],
                    outlet: outlet,
                    day: day,
                    isDated: row[4],
                    kind: FindingKind(rawValue: row[6]) ?? .issue,
                    issue: row[2],
                    verdict: (row[7] as String?).flatMap(Verdict.init(rawValue:)),
                    ratio: row[8]
                )
            )
        }
        return flagged
    }

    /// Counts of the days that have articles with an issue.
    func dayCounts(_ first: CalendarDay, _ last: CalendarDay) throws -> [DayCount] {
        var days = DayReading()
        var counts: [DayCount] = []
        var tally: DayTally?
        try walk(first, last, condition: "AND finding.issue IS NOT NULL AND article.published IS NOT NULL") {
            row,
            outlet in
            guard let day = days.day(row[0]) else { return }
            if tally?.day != day {
                if let tally { counts.append(tally.count) }
                tally = DayTally(day)
            }
            tally?.add(article: row[1], issue: row[2], outlet: outlet)
        }
        if let tally { counts.append(tally.count) }
        return counts
    }

    private func walk(
        _ first: CalendarDay,
        _ last: CalendarDay,
        condition: String = "",
        _ body: (Row, String) throws -> Void
    ) throws {
        let outlets = try OutletNames(database)
        let place = try PlaceCondition(database, places)
        let rows = try Row.fetchCursor(
            database,
            sql: "\(Self.sql) \(condition) \(place.sql) \(Self.order)",
            arguments: [first.description, last.description] + place.arguments
        )
        while let row = try rows.next() { try body(row, outlets[row[3]]) }
    }
}

/// Reads the days of rows that come in the order of days.
private struct DayReading {
    private var text = ""
    private var latest: CalendarDay?

    mutating func day(_ next: String) -> CalendarDay? {
        if next != text { (text, latest) = (next, CalendarDay(next)) }
        return latest
    }
}

/// What a day has brought so far; articles come in the order of their numbers.
private struct DayTally {
    let day: CalendarDay
    private var kept = 0
    private var latest: Int64?
    private var issues: [String: ArticleTally<String>] = [:]

    init(_ day: CalendarDay) { self.day = day }

    mutating func add(article: Int64, issue: String, outlet: String) {
        if article != latest { kept += 1 }
        latest = article
        issues[issue, default: ArticleTally()].add(article, outlet)
    }

    var count: DayCount {
        let counts = issues.map { issue, tally in
            IssueDayCount(issue: issue, day: day, articles: tally.articles, sources: tally.outlets.count)
        }
        return DayCount(day: day, kept: kept, issues: counts.sorted { $0.issue < $1.issue })
    }
}

/// The outlets' names by the numbers of their feeds.
struct OutletNames {
    private let names: [Int64: String]

    init(_ database: Database) throws {
        names = try Row.fetchAll(database, sql: "SELECT number, title FROM source")
            .reduce(into: [:]) { $0[$1["number"]] = $1["title"] as String }
    }

    subscript(number: Int64) -> String { names[number] ?? "" }
}
