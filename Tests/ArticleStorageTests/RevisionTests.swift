import ArticleStorage
import Foundation
import PressModel
import Testing

/// What stays when an outlet edits an article.
@Suite struct RevisionTests {
    let archive: Archive
    private let folder: ArchiveFolder

    init() throws {
        folder = try ArchiveFolder()
        archive = try folder.open()
    }

    private func store(_ title: String, _ findings: [Finding], hours: Double) throws {
        let item = Sample.item(guid: "g", url: "u", title, published: Sample.noon, findings: findings)
        _ = try archive.store(Sample.batch([item], at: Sample.noon.addingTimeInterval(hours * Sample.hour)))
    }

    private func only() throws -> ArchivedArticle {
        let articles = try archive.articles(on: Sample.today)
        #expect(articles.count == 1)
        return try #require(articles.first)
    }

    @Test func keepsEveryEarlierWordingInOrder() throws {
        try store("Một", [], hours: 0)
        try store("Hai", [], hours: 1)
        try store("Ba", [], hours: 2)
        let article = try only().article
        #expect(article.content.title == "Ba")
        #expect(article.revisions.map(\.content.title) == ["Một", "Hai"])
        #expect(article.revisions.map(\.replacedAt) == [1, 2].map { Sample.noon.addingTimeInterval($0 * Sample.hour) })
        #expect(article.firstSeen == Sample.noon)
        #expect(article.published == Sample.noon)
    }

    @Test func recomputesFindingsAndKeepsTheDecision() throws {
        try store("Một", [Sample.finding("land", score: 15), Sample.finding("urban", score: 13)], hours: 0)
        let before = try #require(try only().findings.first { $0.finding.subject == "land" })
        try archive.decide(findingID: before.id, Sample.decision(.confirmed, "đúng"))
        try store("Hai", [Sample.finding("land", score: 21), Sample.finding("safety", score: 14)], hours: 1)
        let findings = try only().findings
        #expect(findings.map(\.finding.subject).sorted() == ["land", "safety"])
        let after = try #require(findings.first { $0.finding.subject == "land" })
        #expect(after.id == before.id)
        #expect(after.finding.score == 21)
        #expect(after.decision == Sample.decision(.confirmed, "đúng"))
    }

    @Test func bringsTheDecisionBackWithAFindingThatWasGone() throws {
        try store("Một", [Sample.finding("land")], hours: 0)
        let finding = try #require(try only().findings.first)
        try archive.decide(findingID: finding.id, Sample.decision(.wrong))
        try store("Hai", [], hours: 1)
        #expect(try only().findings.isEmpty)
        try store("Ba", [Sample.finding("land")], hours: 2)
        #expect(try only().findings.map(\.decision?.verdict) == [.wrong])
    }

    @Test func showsTheStrongestFindingFirst() throws {
        try store(
            "Một",
            [Sample.finding("a", score: 13), Sample.finding("b", score: 30), Sample.finding("c", score: 20)],
            hours: 0
        )
        #expect(try only().findings.map(\.finding.subject) == ["b", "c", "a"])
    }

    @Test func givesBackWhatWasStored() throws {
        let finding = Sample.finding("land", score: 15.25)
        try store("Ngập ở chợ", [finding], hours: 0)
        let archived = try only()
        #expect(archived.findings.map(\.finding) == [finding])
        #expect(archived.article.places == ["Cần Thơ"])
        #expect(archived.article.sourceTitle == "Báo bao")
        #expect(archived.article.url == "u")
    }
}
