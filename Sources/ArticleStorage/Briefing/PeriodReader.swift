import Foundation
import GRDB
import PressModel

/// Counts over a span of days for the charts and tables of a briefing.
struct PeriodReader {
    static let placesSQL = """
        SELECT article.id, finding.issue, articlePlace.placeId
        FROM article INDEXED BY articleOnDay CROSS JOIN finding ON finding.articleId = article.id
        CROSS JOIN articlePlace ON articlePlace.articleId = article.id
        WHERE article.day BETWEEN ? AND ? AND finding.isCurrent = 1 AND finding.issue IS NOT NULL
            AND article.published IS NOT NULL
        """
    static let storyDaysSQL = """
        SELECT storyId, day, count(*) FROM article INDEXED BY articleOnStory
        WHERE storyId IN (SELECT value FROM json_each(?)) AND day <= ? AND published IS NOT NULL AND EXISTS
            (SELECT 1 FROM finding WHERE finding.articleId = article.id AND isCurrent = 1 AND issue IS NOT NULL)
        GROUP BY storyId, day ORDER BY storyId, day
        """
    static let namingSQL = """
        SELECT articleId FROM articlePlace WHERE placeId = ? AND articleId BETWEEN ? AND ?
        """
    static let outletsSQL = """
        SELECT day, source, count(*), sum(published IS NULL) FROM article INDEXED BY articleOnDay WHERE day BETWEEN ? AND ?
        GROUP BY day, source ORDER BY day, source
        """

    let database: Database

    /// Articles by outlet and day; two feeds of one name count together.
    func outlets(_ first: CalendarDay, _ last: CalendarDay) throws -> [OutletDayCount] {
        let names = try OutletNames(database)
        let rows = try Row.fetchAll(database, sql: Self.outletsSQL, arguments: [first.description, last.description])
        let keyed = rows.map { row in (OutletDay(day: row[0], outlet: names[row[1]]), row) }
        return Dictionary(grouping: keyed, by: \.0).compactMap { key, rows in
            CalendarDay(key.day).map { day in
                OutletDayCount(
                    day: day,
                    outlet: key.outlet,
                    articles: rows.reduce(0) { $0 + ($1.1[2] as Int) },
                    undated: rows.reduce(0) { $0 + ($1.1[3] as Int) }
                )
            }
        }.sorted { ($0.day, $0.outlet) < ($1.day, $1.outlet) }
    }

    private struct OutletDay: Hashable {
        let day, outlet: String
    }

    /// Dated articles by issue and place.
    func places(_ first: CalendarDay, _ last: CalendarDay, naming places: Set<String>?) throws -> [IssuePlaceCount] {
        let condition = try PlaceCondition(database, places)
        let rows = try Row.fetchCursor(
            database,
            sql: "\(Self.placesSQL) \(condition.sql) ORDER BY article.day, article.id",
            arguments: [first.description, last.description] + condition.arguments
        )
        var article: Int64?
        var seen: Set<Matter> = []
        var counts: [Matter: Int] = [:]
        while let row = try rows.next() {
            if row[0] != article {
                article = row[0]
                seen.removeAll(keepingCapacity: true)
            }
            let matter = Matter(issue: row[1], place: row[2])
            if seen.insert(matter).inserted { counts[matter, default: 0] += 1 }
        }
        return try named(counts)
    }

    private struct Matter: Hashable {
        let issue: String
        let place: Int64
    }

    private func named(_ counts: [Matter: Int]) throws -> [IssuePlaceCount] {
        let names = try PlaceReader(database: database).names()
        return counts.compactMap { matter, articles in
            names[matter.place].map { IssuePlaceCount(issue: matter.issue, place: $0, articles: articles) }
        }.sorted { ($0.issue, $0.place) < ($1.issue, $1.place) }
    }

    /// Dated articles with an issue that stories had, by day up to the last.
    func storyDays(_ stories: [Int64], through last: CalendarDay) throws -> [StoryDayCount] {
        try Row.fetchAll(
            database,
            sql: Self.storyDaysSQL,
            arguments: [try StoredJSON.encode(stories), last.description]
        ).compactMap { row in
            CalendarDay(row[1] as String).map { StoryDayCount(story: row[0], day: $0, articles: row[2]) }
        }
    }

    /// The articles among a range of numbers that name one of the places.
    func articles(naming places: Set<String>, among range: ClosedRange<Int64>) throws -> Set<Int64> {
        var found: Set<Int64> = []
        for place in places.sorted() {
            guard let number = try PlaceReader(database: database).number(of: place) else { continue }
            let ids = try Int64.fetchCursor(
                database.cachedStatement(sql: Self.namingSQL),
                arguments: [number, range.lowerBound, range.upperBound]
            )
            while let id = try ids.next() { found.insert(id) }
        }
        return found
    }
}
