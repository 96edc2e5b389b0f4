import ArticleStorage
import Foundation
import GRDB
import PressModel

#if canImport(Glibc)
    import Glibc
#endif

/// Times what people and rounds ask of an archive, and weighs its tables.
struct ArchiveMeasurement {
    let path: String

    func run() throws {
        try weigh()
        try measureSearches()
        try measureDesk()
    }

    // MARK: Size

    private func weigh() throws {
        try DatabaseQueue(path: path).read { database in
            let articles = try Int64.fetchOne(database, sql: "SELECT count(*) FROM article") ?? 1
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name ORDER BY bytes DESC LIMIT 24"
            )
            for row in rows {
                ArchiveBenchmark.say(padded(row["name"]), tenths(Double(row["bytes"] as Int64) / Double(articles)))
            }
        }
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
        let articles = try open().articleCount()
        let bytes = size?.doubleValue ?? 0
        ArchiveBenchmark.say(
            "\(articles) articles, \(Int(bytes / 1e6)) MB, \(Int(bytes / Double(max(1, articles)))) bytes an article"
        )
    }

    // MARK: Searches

    private static let words: [(String, String)] = [
        ("rare word", "quảng ngãi lũ quét"), ("very rare word", "sạt lở đê biển tây"), ("frequent bare word", "gia"),
        ("two frequent bare words", "gia xang"), ("marked syllable bão", "bão"), ("marked syllable bảo", "bảo"),
        ("marked, never written", "bẫo"), ("two marked words", "giá xăng"), ("phrase", "\"bất động sản\""),
        ("phrase without marks", "\"gia xang\""), ("frequent words, rare phrase", "\"cua xe\""),
        ("never a phrase", "\"khong nguoi cac\""), ("prefix", "viet*"), ("excluded", "giá -xăng"), ("none", "zyxwv"),
    ]

    private func measureSearches() throws {
        let day = CalendarDay(ArchiveBenchmark.end, in: ArchiveBenchmark.clock.timeZone)
        let filters: [(String, (inout SearchQuery) -> Void)] = [
            ("", { _ in }), (" --since 30 days", { $0.first = day.adding(days: -30) }),
            (" --until 2 years ago", { $0.last = day.adding(days: -730) }), (" --issue", { $0.issue = "land" }),
            (" --place frequent", { $0.place = "can tho" }), (" --place rare", { $0.place = "Phường số 598" }),
            (" --source", { $0.source = "https://bao-7.example/rss/tin-moi.rss" }),
            (
                " all three",
                {
                    ($0.first, $0.issue, $0.place) = (day.adding(days: -365), "land", "Cần Thơ")
                }
            ),
        ]
        for (filter, apply) in filters {
            for (name, text) in Self.words {
                var query = SearchQuery(text)
                apply(&query)
                try measureSearch("search: " + name + filter, query)
            }
        }
    }

    private func measureSearch(_ name: String, _ query: SearchQuery) throws {
        let cold = try timed(cold: true) { _ = try open().search(query, limit: 20) }
        let archive = try open()
        var found: SearchResult?
        let warm = try (0..<7).map { _ in try timed { found = try archive.search(query, limit: 20) } }.sorted()[3]
        let hits = found.map { "\($0.hits.count) hits\($0.isComplete ? "" : ", newest \($0.examined) only")" } ?? ""
        ArchiveBenchmark.say(padded(name, 48), milliseconds(warm), "cold", milliseconds(cold), hits)
    }

    // MARK: Desk

    private func measureDesk() throws {
        let day = CalendarDay(ArchiveBenchmark.end, in: ArchiveBenchmark.clock.timeZone)
        let filters: [(String, QueueFilter)] = [
            ("open", QueueFilter()), ("decided", QueueFilter(status: .decided)), ("wrong", QueueFilter(status: .wrong)),
            ("issue", QueueFilter(issue: "land")), ("claims (none)", QueueFilter(kind: .claim)),
            ("place", QueueFilter(place: "Cần Thơ")), ("rare place", QueueFilter(place: "Phường số 598")),
            ("source", QueueFilter(source: "https://bao-7.example/rss/tin-moi.rss")),
            ("30 days", QueueFilter(first: day.adding(days: -30), last: day)),
            ("a day long ago", QueueFilter(first: day.adding(days: -900), last: day.adding(days: -900))),
            (
                "issue, place, source",
                QueueFilter(issue: "land", place: "Cần Thơ", source: "https://bao-7.example/rss/tin-moi.rss")
            ),
        ]
        for (name, filter) in filters {
            try measure("queue: " + name) { _ = try $0.queue(filter, after: nil, limit: 20) }
        }
        try measure("queue counts") { _ = try $0.queueCounts() }
        try measure("filter choices") { _ = try $0.filterChoices() }
        try measure("issue counts over 90 days") { _ = try $0.dayCounts(from: day.adding(days: -90), through: day) }
        try measure("matter counts over 90 days") { _ = try $0.matterCounts(from: day.adding(days: -90), through: day) }
        try measure("articles of a day") { _ = try $0.articles(on: day.adding(days: -10)) }
        try measure("a day for its briefing") { _ = try $0.briefingArticles(on: day.adding(days: -10)) }
        let archive = try open()
        var problems: [String] = []
        let time = try timed { problems = try archive.integrityProblems() }
        ArchiveBenchmark.say(
            padded("integrity check", 48),
            milliseconds(time),
            problems.isEmpty ? "sound" : "\(problems)"
        )
    }

    private func measure(_ name: String, _ body: (Archive) throws -> Void) throws {
        let cold = try timed(cold: true) { try body(open()) }
        let archive = try open()
        let warm = try (0..<7).map { _ in try timed { try body(archive) } }.sorted()[3]
        ArchiveBenchmark.say(padded(name, 48), milliseconds(warm), "cold", milliseconds(cold))
    }

    // MARK: Tools

    private func open() throws -> Archive { try Archive(existing: path, clock: ArchiveBenchmark.clock) }

    /// Seconds; cold means that the system has no page of the file in memory.
    private func timed(cold: Bool = false, _ body: () throws -> Void) throws -> Double {
        if cold { forgetPages() }
        let clock = ContinuousClock()
        return try clock.measure(body) / .seconds(1)
    }

    private func forgetPages() {
        #if os(Linux)
            let file = Glibc.open(path, O_RDONLY)
            fsync(file)
            posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)
            close(file)
        #endif
    }

    private func milliseconds(_ seconds: Double) -> String { padded(tenths(seconds * 1_000) + " ms", 11) }
    private func tenths(_ value: Double) -> String { String(format: "%.1f", value) }
    private func padded(_ text: String, _ width: Int = 32) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
