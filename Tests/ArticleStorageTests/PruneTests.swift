import Foundation
import GRDB
import PressModel
import Testing

@testable import ArticleStorage

/// What pruning takes and what stays.
@Suite struct PruneTests {
    let desk: SearchArchive
    private let limit = Sample.today.adding(days: -10)

    init() throws { desk = try SearchArchive() }

    private func fill() throws {
        try desk.add(
            "Bão cũ",
            summary: "Tóm tắt",
            "Nước dâng.",
            age: 30,
            issues: ["disaster", "land"],
            places: ["Cần Thơ"]
        )
        try desk.add("Bão mới", "Gió mạnh.", age: 3, issues: ["disaster"])
    }

    private func only(_ age: Int) throws -> ArchivedArticle {
        try #require(try desk.archive.articles(on: Sample.today.adding(days: -age)).first)
    }

    @Test func oldArticlesKeepTheirIdentityFindingsAndPlacesButNoWords() throws {
        try fill()
        let counts = try desk.archive.dayCounts(from: Sample.today.adding(days: -40), through: Sample.today).flatMap(
            \.issues
        )
        #expect(try desk.archive.prune(before: limit, at: Sample.noon) == 1)
        let old = try only(30)
        #expect(old.article.content == ArticleContent(title: "Bão cũ"))
        #expect(old.article.url == "https://bao.example/1" && old.article.places == ["Cần Thơ"])
        #expect(old.findings.map(\.finding.subject) == ["disaster", "land"])
        #expect(old.findings.allSatisfy { $0.finding.evidence.isEmpty && $0.finding.score == 15 })
        #expect(try only(3).article.content.text == "Gió mạnh.")
        #expect(
            try desk.archive.dayCounts(from: Sample.today.adding(days: -40), through: Sample.today).flatMap(\.issues)
                == counts
        )
        #expect(try desk.titles("bão") == ["Bão mới"])
        #expect(try desk.titles("bao") == ["Bão mới"])
        #expect(try desk.archive.integrityProblems().isEmpty)
    }

    @Test func aDecisionKeepsWhatItWasMadeOn() throws {
        try fill()
        let item = try #require(try desk.archive.reviewItems(QueueFilter(issue: "land"), limit: 1).first)
        _ = try desk.archive.decide(item.id, Sample.decision(.confirmed), expecting: nil, origin: .desk)
        try desk.archive.prune(before: limit, at: Sample.noon)
        let findings = try only(30).findings
        #expect(findings.first { $0.id == item.id }?.finding.evidence == item.finding.evidence)
        #expect(findings.first { $0.id == item.id }?.decision?.verdict == .confirmed)
        #expect(findings.first { $0.id != item.id }?.finding.evidence == [])
    }

    @Test func anArticleWithAnOpenFollowUpStaysWholeUntilItIsClosed() throws {
        try fill()
        let item = try #require(try desk.archive.reviewItems(QueueFilter(issue: "land"), limit: 1).first)
        let followUp = try desk.archive.openFollowUp(
            item.id,
            unit: "Phòng Kinh tế",
            due: Sample.today,
            by: "lan",
            at: Sample.noon
        )
        var count = try desk.archive.prunable(before: limit)
        #expect(count.articles == 0 && count.kept == 1)
        #expect(try desk.archive.prune(before: limit, at: Sample.noon) == 0)
        #expect(try only(30).article.content.text == "Nước dâng.")
        _ = try desk.archive.closeFollowUp(followUp.id, version: followUp.version, by: "lan", at: Sample.noon)
        count = try desk.archive.prunable(before: limit)
        #expect(count.articles == 1 && count.kept == 0)
        #expect(try desk.archive.prune(before: limit, at: Sample.noon) == 1)
        #expect(try desk.archive.followUps(includingClosed: true, limit: 9).map(\.title) == ["Bão cũ"])
    }

    @Test func revisionsGoAndCountingFindsNothingMoreToPrune() throws {
        let old = Sample.noon.addingTimeInterval(-30 * Sample.day)
        for title in ["Ngập ở chợ nổi Cái Răng", "Ngập nặng ở chợ nổi Cái Răng"] {
            _ = try desk.archive.store(Sample.batch([Sample.item(guid: "g", title)], at: old))
        }
        #expect(try only(30).article.revisions.count == 1)
        #expect(try desk.archive.prunable(before: limit).articles == 1)
        try desk.archive.prune(before: limit, at: Sample.noon)
        #expect(try only(30).article.revisions.isEmpty)
        #expect(try desk.archive.prunable(before: limit).articles == 0)
        #expect(try desk.archive.prune(before: limit, at: Sample.noon) == 0)
    }

    @Test func aPrunedArticleInAFeedIsKnown() throws {
        let old = Sample.noon.addingTimeInterval(-30 * Sample.day)
        let item = Sample.item(guid: "g", url: "u", "Ngập ở chợ nổi Cái Răng", text: "Nước lên.")
        _ = try desk.archive.store(Sample.batch([item], at: old))
        try desk.archive.prune(before: limit, at: Sample.noon)
        let counts = try desk.archive.store(Sample.batch([item]))
        #expect(counts.duplicate == 1 && counts.new == 0)
        #expect(try only(30).article.content.text.isEmpty)
    }

    /// The outlet edits what was pruned: the new wording is kept and found, the old headline stands as a revision.
    @Test func anEditOfAPrunedArticleIsKeptAndMayBePrunedAgain() throws {
        let old = Sample.noon.addingTimeInterval(-30 * Sample.day)
        _ = try desk.archive.store(Sample.batch([Sample.item(guid: "g", "Ngập ở chợ", text: "Nước lên.")], at: old))
        try desk.archive.prune(before: limit, at: Sample.noon)
        let edit = Sample.item(guid: "g", "Bão ở chợ", text: "Gió lớn.", findings: [Sample.finding()])
        #expect(try desk.archive.store(Sample.batch([edit])).changed == 1)
        let article = try only(30)
        #expect(article.article.content == ArticleContent(title: "Bão ở chợ", text: "Gió lớn."))
        #expect(article.article.revisions.map(\.content) == [ArticleContent(title: "Ngập ở chợ")])
        #expect(try desk.titles("bão") == ["Bão ở chợ"])
        #expect(try desk.archive.prune(before: limit, at: Sample.noon) == 1)
        #expect(try desk.titles("bão").isEmpty)
        #expect(try only(30).article.content.text.isEmpty)
    }

    /// A kill leaves whole batches; the next call goes on.
    @Test func pruningGoesOnWhereItWasCutOff() throws {
        struct Cut: Error {}
        let old = Sample.noon.addingTimeInterval(-30 * Sample.day)
        let items = (0..<2_500).map { Sample.item(guid: "g\($0)", "Tin số \($0)", text: "Nước lên \($0).") }
        _ = try desk.archive.store(Sample.batch(items, at: old))
        let first = try desk.archive.pool.write { database in
            try Pruning(database: database, day: limit).pruneBatch(after: Pruning.Place(), at: Sample.noon)
        }
        #expect(first?.count == 1_000)
        #expect(try desk.archive.prunable(before: limit).articles == 1_500)
        var steps: [Int] = []
        #expect(try desk.archive.prune(before: limit, at: Sample.noon) { steps.append($0) } == 1_500)
        #expect(steps == [1_000, 1_500])
        #expect(try desk.titles("tin").isEmpty)
    }

    @Test func theFileBecomesSmallerAndWordsStayFindable() throws {
        for number in 0..<400 {
            let text = (0..<300).map { "chữ\(number * 31 + $0)" }.joined(separator: " ")
            try desk.add("Tin \(number)", text, age: number < 350 ? 30 : 1)
        }
        try desk.archive.prune(before: limit, at: Sample.noon)
        try desk.archive.mergeIndexes()
        let none = try desk.archive.compact(room: 1_000)
        #expect(none.freed == 0 && none.reusable > 500_000 && (none.missing ?? 0) > 1_000)
        let done = try desk.archive.compact()
        #expect(done.freed > 500_000 && done.missing == nil)
        #expect(try desk.titles("tin").count == 50)
        #expect(try desk.archive.integrityProblems().isEmpty)
    }

    /// The pages that an archive may have are used up: nothing is lost, and the fault names the disk.
    @Test func aFullDiskIsSaidAndLosesNothing() throws {
        let old = Sample.noon.addingTimeInterval(-30 * Sample.day)
        let items = (0..<1_500).map { Sample.item(guid: "g\($0)", "Tin số \($0)", text: "Nước lên \($0).") }
        _ = try desk.archive.store(Sample.batch(items, at: old))
        try desk.archive.pool.writeWithoutTransaction { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages)")
        }
        let fault = try #require(throws: CommandFault.self) { try desk.archive.prune(before: limit, at: Sample.noon) }
        #expect(fault.message.vi.contains("đĩa đầy") && fault.message.vi.contains("nguyên vẹn"))
        #expect(try desk.archive.integrityProblems().isEmpty)
        #expect(try desk.titles("tin").count == 100)
    }
}
