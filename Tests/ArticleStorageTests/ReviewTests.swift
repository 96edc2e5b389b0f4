import ArticleStorage
import Foundation
import PressModel
import Testing

/// The review queue and the log of decisions.
@Suite struct ReviewTests {
    let archive: Archive
    private let folder: ArchiveFolder

    init() throws {
        folder = try ArchiveFolder()
        archive = try folder.open()
        let yesterday = Sample.noon.addingTimeInterval(-Sample.day)
        let items = [
            Sample.item(guid: "a", "Rõ", published: Sample.noon, findings: [Sample.finding("land", score: 36)]),
            Sample.item(guid: "b", "Sát", published: Sample.noon, findings: [Sample.finding("land", score: 12.5)]),
            Sample.item(guid: "c", "Vừa", published: Sample.noon, findings: [Sample.finding("urban", score: 16)]),
            Sample.item(guid: "d", "Cũ", published: yesterday, findings: [Sample.finding("land", score: 12)]),
            Sample.item(
                guid: "e",
                "Số",
                published: yesterday,
                findings: [Sample.finding("share", score: 1, threshold: 1, kind: .figure)]
            ),
        ]
        _ = try archive.store(Sample.batch(items))
    }

    private func titles(_ filter: QueueFilter, limit: Int = 50) throws -> [String] {
        try archive.reviewItems(filter, limit: limit).map(\.article.content.title)
    }

    @Test func putsTheNewestDayAndTheNarrowestCaseFirst() throws {
        #expect(try titles(QueueFilter()) == ["Sát", "Vừa", "Rõ", "Số", "Cũ"])
    }

    @Test func putsTheOfficesOwnPlacesFirst() throws {
        let elsewhere = ProcessedItem(
            draft: Sample.item(guid: "f", "Xa", published: Sample.noon.addingTimeInterval(Sample.day), findings: [])
                .draft,
            findings: [Sample.finding("land", score: 12)],
            places: ["Vĩnh Long", "' OR 1=1 --"]
        )
        let folder = try ArchiveFolder()
        for (own, place) in [([], "Xa"), (["Cần Thơ"], "Gần"), (["Vĩnh Long", "x"], "Xa")] as [(Set<String>, String)] {
            let archive = try Archive(path: folder.path, clock: Sample.clock, ownPlaces: own)
            let near = Sample.item(
                guid: "n\(own)",
                "Gần",
                published: Sample.noon,
                findings: [Sample.finding(score: 40)]
            )
            _ = try archive.store(Sample.batch([elsewhere.renamed("\(own)"), near], source: "\(own)"))
            let newest = try archive.reviewItems(QueueFilter()).filter { $0.article.sourceID == "\(own)" }
            #expect(newest.first?.article.content.title == place)
        }
    }

    @Test func filtersByKindIssueDayAndNumber() throws {
        #expect(try titles(QueueFilter(kind: .figure)) == ["Số"])
        #expect(try titles(QueueFilter(issue: "land")) == ["Sát", "Rõ", "Cũ"])
        #expect(try titles(QueueFilter(issue: "land", first: Sample.today, last: Sample.today)) == ["Sát", "Rõ"])
        #expect(try titles(QueueFilter(), limit: 2) == ["Sát", "Vừa"])
        #expect(try titles(QueueFilter(issue: "' OR 1=1 --")) == [])
    }

    @Test func takesADecidedFindingOffTheQueue() throws {
        let first = try #require(try archive.reviewItems(QueueFilter()).first)
        try archive.decide(findingID: first.id, Sample.decision(.unsure))
        #expect(try titles(QueueFilter(status: .open)) == ["Vừa", "Rõ", "Số", "Cũ"])
        #expect(try titles(QueueFilter(status: .decided)) == ["Sát"])
        #expect(try titles(QueueFilter(status: .all)).count == 5)
    }

    @Test func holdsTheLatestDecision() throws {
        let first = try #require(try archive.reviewItems(QueueFilter()).first)
        for verdict in [Verdict.wrong, .confirmed, .corrected] {
            let decision = Sample.decision(verdict, "lần \(verdict)", corrected: verdict == .corrected ? "urban" : nil)
            try archive.decide(findingID: first.id, decision)
            let shown = try archive.reviewItems(QueueFilter(status: .decided))
            #expect(shown.map(\.decision) == [decision])
        }
        let archived = try archive.articles(on: Sample.today).flatMap(\.findings).first { $0.id == first.id }
        #expect(archived?.effectiveIssue == "urban")
    }

    @Test(arguments: [0, -1, 999, Int64.max]) func refusesADecisionOnNothing(id: Int64) throws {
        let fault = try #require(throws: CommandFault.self) {
            try archive.decide(findingID: id, Sample.decision(.wrong))
        }
        #expect(fault.message.en.contains("\(id)"))
        #expect(try archive.reviewItems(QueueFilter(status: .decided)).isEmpty)
    }
}

extension ProcessedItem {
    /// The item under another identifier.
    fileprivate func renamed(_ guid: String) -> ProcessedItem {
        var item = self
        item.draft.guid = guid
        return item
    }
}
