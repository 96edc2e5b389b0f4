import Foundation
import GRDB
import PressModel
import Testing

@testable import ArticleStorage

/// How SQLite reads what briefings are made of: along indexes, never a large table whole.
@Suite struct BriefingPlanTests {
    private static let shapes: [(String, String, StatementArguments)] = [
        ("findings", FlaggedReader.sql, ["2026-01-01", "2026-12-31"]),
        ("places", PeriodReader.placesSQL, ["2026-01-01", "2026-12-31"]),
        ("outlets", PeriodReader.outletsSQL, ["2026-01-01", "2026-12-31"]),
        ("story days", PeriodReader.storyDaysSQL, ["[1,2]", "2026-12-31"]),
        ("own articles", PeriodReader.namingSQL, [1, 1, 100]), ("checked days", CheckReader.daysSQL, ["[[0,1]]"]),
        ("latest checks", CheckReader.latestSQL, [0, 1, true]),
        ("last successes", CoverageReader.lastSuccessesSQL, []),
    ]

    @Test(arguments: shapes.map(\.0)) func readsAlongIndexes(name: String) throws {
        let folder = try ArchiveFolder()
        let shape = try #require(Self.shapes.first { $0.0 == name })
        try folder.open().pool.read { database in
            let plan = try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + shape.1, arguments: shape.2)
                .map { $0["detail"] as String }
            let whole = plan.filter { $0.hasPrefix("SCAN") }
            // The list of feeds is short, and a list given as JSON is read whole.
            #expect(
                whole.allSatisfy {
                    $0.contains("source") || $0.contains("json_each") || $0.contains("days") || $0.contains("subquery")
                },
                "\(plan)"
            )
            let feedChecks = plan.filter { $0.contains("feedCheck") }
            #expect(feedChecks.allSatisfy { $0.hasPrefix("SEARCH") }, "\(plan)")
        }
    }
}

/// Checks of feeds, counted and looked up without reading all of them.
@Suite struct CheckedDayTests {
    private static func check(_ archive: Archive, _ source: String, _ hours: Double, _ isRead: Bool) throws {
        let moment = Sample.noon.addingTimeInterval(hours * Sample.hour)
        let failure = isRead ? nil : FetchFailure(.timeout, "quá giờ")
        _ = try archive.store(
            Sample.batch([], source: source, at: moment, outcome: isRead ? .unchanged : .failed, failure: failure)
        )
    }

    /// Hostile to any shortcut: several checks a day around midnight, clocks that went back.
    @Test(arguments: 1...5 as ClosedRange<UInt64>) func daysAndLatestChecksAreThoseOfTheList(seed: UInt64) throws {
        let folder = try ArchiveFolder()
        let archive = try folder.open()
        var random = SplitMix64(seed: seed)
        for _ in 0..<150 {
            let hours = Double(random.next() % 2_400) / 10 - 230
            try Self.check(archive, "nguon-\(random.next() % 5)", hours, random.next() % 3 > 0)
        }
        let all = try archive.feedChecks(during: .distantPast..<Date.distantFuture)
        let zone = Sample.clock.timeZone
        let byDay = Dictionary(grouping: all) { CalendarDay($0.at, in: zone) }
        let first = Sample.today.adding(days: -12)
        let expected = byDay.filter { $0.key >= first && $0.key <= Sample.today }.map { day, checks in
            CheckedDay(
                day: day,
                asked: Set(checks.map(\.sourceID)).count,
                read: Set(checks.filter { $0.outcome != .failed }.map(\.sourceID)).count
            )
        }
        #expect(try archive.checkedDays(from: first, through: Sample.today) == expected.sorted { $0.day < $1.day })
        let span = Sample.noon.addingTimeInterval(-150 * Sample.hour)..<Sample.noon
        let within = all.filter { span.contains($0.at) }
        let latest = try archive.latestChecks(during: span)
        for source in Set(all.map(\.sourceID)) {
            let own = within.filter { $0.sourceID == source }
            let given = latest.filter { $0.sourceID == source }
            #expect(given.last?.at == own.last?.at)
            #expect(given.last { $0.outcome != .failed }?.at == own.last { $0.outcome != .failed }?.at)
            #expect(given.count <= 2)
            let success = all.last { $0.sourceID == source && $0.outcome != .failed }
            #expect(try archive.lastSuccesses()[source] == success?.at)
        }
    }
}

/// A day's articles as briefings take them.
@Suite struct BriefingArticleTests {
    @Test func textsComeWithFlaggedArticlesAlone() throws {
        let folder = try ArchiveFolder()
        let archive = try folder.open()
        let items = [
            Sample.item(guid: "a", "Một", text: "Chữ một", published: Sample.noon, findings: [Sample.finding()]),
            Sample.item(guid: "b", "Hai", text: "Chữ hai", published: Sample.noon),
        ]
        _ = try archive.store(Sample.batch(items))
        let whole = try archive.articles(on: Sample.today)
        let given = try archive.briefingArticles(on: Sample.today)
        #expect(given.map(\.article.content.text) == ["Chữ một", ""])
        #expect(given.map(\.article.content.title) == whole.map(\.article.content.title))
        #expect(given.map { $0.findings.map(\.id) } == whole.map { $0.findings.map(\.id) })
        #expect(given.map(\.article.places) == [["Cần Thơ"], ["Cần Thơ"]])
        let ids = whole.map(\.article.id)
        #expect(try archive.articles(numbered: ids.reversed() + [99]).map(\.article) == whole.map(\.article))
    }
}
