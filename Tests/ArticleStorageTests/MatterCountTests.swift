import Foundation
import GRDB
import PressModel
import Testing

@testable import ArticleStorage

/// Counts by day, issue and place.
@Suite struct MatterCountTests {
    let archive: Archive
    private let folder: ArchiveFolder

    init() throws {
        folder = try ArchiveFolder()
        archive = try folder.open()
    }

    private let eve = Sample.today.adding(days: -1)

    private func add(
        _ title: String,
        source: String = "bao",
        day: CalendarDay = Sample.today,
        issues: [String] = ["land"],
        places: [String] = []
    ) throws {
        let item = Sample.item(
            guid: title,
            title,
            published: day.start(in: Sample.clock.timeZone),
            findings: issues.map { Sample.finding($0) }
        )
        let placed = ProcessedItem(draft: item.draft, findings: item.findings, places: places)
        _ = try archive.store(Sample.batch([placed], source: source))
    }

    private func counts() throws -> [MatterCount] { try archive.matterCounts(from: eve, through: Sample.today) }

    @Test func countsEachPlaceAndTheIssueAsAWhole() throws {
        try add("Một", places: ["Cần Thơ", "Cà Mau"])
        try add("Hai", source: "khac", places: ["Cần Thơ"])
        try add("Ba")
        let expected = [
            MatterCount(day: Sample.today, issue: "land", place: nil, articles: 3, sources: 2),
            MatterCount(day: Sample.today, issue: "land", place: "Cà Mau", articles: 1, sources: 1),
            MatterCount(day: Sample.today, issue: "land", place: "Cần Thơ", articles: 2, sources: 2),
        ]
        #expect(try counts() == expected)
    }

    @Test func keepsDaysAndIssuesApart() throws {
        try add("Một", issues: ["urban", "land"], places: ["Huế"])
        try add("Hai", day: eve, issues: ["urban"], places: ["Huế"])
        try add("Ba", day: eve.adding(days: -1))
        let found = try counts()
        #expect(found.map(\.day) == [eve, eve] + Array(repeating: Sample.today, count: 4))
        #expect(found.map(\.issue) == ["urban", "urban", "land", "land", "urban", "urban"])
        #expect(found.map(\.place) == [nil, "Huế", nil, "Huế", nil, "Huế"])
    }

    @Test func leavesOutRejectedFindingsAndCountsACorrectedOneOnce() throws {
        try add("Một", issues: ["land", "urban"], places: ["Huế"])
        try add("Hai", issues: ["land"])
        let items = try archive.reviewItems(QueueFilter(issue: "land"))
        let corrected = try #require(items.first { $0.article.content.title == "Một" })
        let wrong = try #require(items.first { $0.article.content.title == "Hai" })
        try archive.decide(findingID: corrected.id, Sample.decision(.corrected, corrected: "urban"))
        try archive.decide(findingID: wrong.id, Sample.decision(.wrong))
        let found = try counts()
        #expect(found.map(\.issue) == ["urban", "urban"])
        #expect(found.map(\.articles) == [1, 1])
    }

    @Test func agreesWithTheCountsByIssue() throws {
        for number in 0..<30 {
            try add(
                "Bài \(number)",
                source: "báo \(number % 4)",
                day: number % 3 == 0 ? eve : Sample.today,
                issues: number % 2 == 0 ? ["land"] : ["urban", "flood"],
                places: Array(["Huế", "Cà Mau", "Gia Lai"].prefix(number % 4))
            )
        }
        let wholes = try counts().filter { $0.place == nil }.sorted { ($0.issue, $0.day) < ($1.issue, $1.day) }
        let byIssue = try archive.dayCounts(from: eve, through: Sample.today).flatMap(\.issues)
            .sorted { ($0.issue, $0.day) < ($1.issue, $1.day) }
        #expect(wholes.map(\.articles) == byIssue.map(\.articles))
        #expect(wholes.map(\.sources) == byIssue.map(\.sources))
    }

    @Test func readsTheDaysAlongTheIndex() throws {
        try archive.pool.read { database in
            let plan = try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + MatterReader.sql, arguments: ["", ""])
                .map { $0["detail"] as String }
            #expect(plan.first?.contains("COVERING INDEX articleOnDay") == true, "\(plan)")
            #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }
}
