import ArticleStorage
import Foundation
import PressModel
import Testing

/// Archives that earlier versions of the program have left behind.
@Suite struct MigrationTests {
    private static let saved = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Archives")

    /// Version 1 was saved by the program of 24 November 2026: two articles, one of them edited and decided on.
    @Test func archiveOfVersion1KeepsItsArticlesAndDecisions() throws {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("archive-\(UUID().uuidString).sqlite")
        try FileManager.default.copyItem(at: Self.saved.appendingPathComponent("version-1.sqlite"), to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let archive = try Archive(existing: copy.path, clock: Sample.clock)
        #expect(try archive.integrityProblems() == [])
        #expect(try archive.articleCount() == 2)
        #expect(try archive.reviewItems(QueueFilter(status: .decided)).count == 1)
        let address = "http://127.0.0.1:8766/rss.xml"
        let source = FeedSource(
            id: address,
            title: "Báo Sông Hậu",
            url: try #require(URL(string: address)),
            group: "rieng",
            origin: FileLocation(path: "rieng.opml", line: 1)
        )
        let state = try #require(try archive.feedState(of: source))
        #expect(state.bodyHash != nil)
        #expect(state.failing == nil && state.goneAt == nil && !state.distrustsIdentifiers)
        try archive.wake(source)
        #expect(try archive.feedState(of: source)?.bodyHash == nil)
    }

    /// Version 2 was saved by the program of 26 November 2026: two articles, findings of each kind, one decided on.
    @Test func archiveOfVersion2KeepsItsFindingsAndTakesChecks() throws {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("archive-\(UUID().uuidString).sqlite")
        try FileManager.default.copyItem(at: Self.saved.appendingPathComponent("version-2.sqlite"), to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let archive = try Archive(existing: copy.path, clock: Sample.clock)
        #expect(try archive.integrityProblems() == [])
        #expect(try archive.reviewItems(QueueFilter(status: .decided)).count == 1)
        let claim = try #require(try archive.reviewItems(QueueFilter(kind: .claim)).first)
        #expect(claim.finding.check == nil && claim.finding.note.contains("https://kiemchung.example/1"))
        var finding = claim.finding
        finding.check = PublishedCheck(
            claim: "c",
            publisher: "p",
            verdict: "v",
            url: "https://kiemchung.example/1",
            datePublished: nil
        )
        try archive.add([(claim.article.id, [finding])])
        #expect(try archive.reviewItems(QueueFilter(kind: .claim)).map(\.finding) == [finding])
    }

    @Test func findingOnAWithdrawnCheckCountsNoMoreAndItsDecisionStays() throws {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("archive-\(UUID().uuidString).sqlite")
        try FileManager.default.copyItem(at: Self.saved.appendingPathComponent("version-2.sqlite"), to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let archive = try Archive(existing: copy.path, clock: Sample.clock)
        #expect(try archive.retireFindings(onClaims: ["urn:kc:other"]) == 0)
        #expect(try archive.retireFindings(onClaims: ["urn:kc:1"]) == 1)
        #expect(try archive.reviewItems(QueueFilter(kind: .claim)).isEmpty)
        #expect(try archive.reviewItems(QueueFilter(status: .decided)).count == 1)
        #expect(try archive.retireFindings(onClaims: ["urn:kc:1"]) == 0)
    }

    /// Version 3 was saved by the program of 26 November 2026: an edited article, three decisions, one of them revised.
    @Test func archiveOfVersion3KeepsTextsRevisionsPlacesAndTheDecisionThatHolds() throws {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("archive-\(UUID().uuidString).sqlite")
        try FileManager.default.copyItem(at: Self.saved.appendingPathComponent("version-3.sqlite"), to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let archive = try Archive(existing: copy.path, clock: Sample.clock)
        #expect(try archive.integrityProblems() == [])
        let articles = try archive.articles(on: try #require(CalendarDay("2026-11-22")))
        let edited = try #require(articles.first { $0.article.content.title.hasPrefix("Phường Cái Răng") }?.article)
        #expect(edited.content.text.hasPrefix("Sáng 22/11, đại diện 40 hộ dân"))
        #expect(edited.revisions.map(\.content.title) == ["Phường Cái Răng chậm trả tiền bồi thường đất cho 40 hộ dân"])
        #expect(edited.places == ["Cái Răng", "Cần Thơ"])
        let decided = try archive.reviewItems(QueueFilter(status: .decided))
        #expect(Set(decided.compactMap(\.decision?.verdict)) == [.confirmed, .corrected])
        #expect(try archive.reviewItems(QueueFilter(kind: .claim)).first?.finding.check?.verdict == "Sai sự thật")
        #expect(decided.allSatisfy { !$0.finding.evidence.isEmpty })
    }
}
