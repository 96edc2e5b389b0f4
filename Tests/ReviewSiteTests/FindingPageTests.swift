import ArticleStorage
import Foundation
import PressModel
import Testing

@testable import ReviewSite

@Suite struct FindingPageTests {
    private static func page(_ item: ProcessedItem, kind: FindingKind = .issue) async throws -> DeskPage {
        try await DeskServer.open([item]) { desk in
            let query = QueueFilter(kind: kind)
            let id = try #require(try desk.archive.queue(query, after: nil, limit: 1).stories.first?.items.first?.id)
            return try DeskPage(try await desk.browser(as: "lan").get("/f/\(id)").body)
        }
    }

    @Test func termsAreMarkedInTheirPlaceWithRuleAndPoints() async throws {
        let title = "Ngập nặng do triều cường ở Cần Thơ"
        let start = "Ngập nặng do ".utf8.count
        let evidence = Evidence(
            field: .title,
            start: start,
            end: start + "triều cường".utf8.count,
            text: "triều cường",
            term: "triều cường",
            weight: 10.5
        )
        let finding = Finding(
            kind: .issue,
            subject: "disaster",
            score: 10.5,
            threshold: 10,
            evidence: [evidence],
            rule: "0123456789abcdef0123"
        )
        let page = try await Self.page(DeskItems.item(title, findings: [finding]))
        let mark = try #require(page.named("mark").first)
        #expect(mark.text == "triều cường+10,5")
        #expect(mark.attributes["title"] == "“triều cường” +10,5 (Thiên tai)")
        #expect(page.element("finding")?.text == "Ngập nặng do triều cường+10,5 ở Cần Thơ")
        #expect(page.element("evidence")?.text.contains("Quy tắc: Thiên tai 0123456789abcdef…") == true)
        #expect(page.text.contains("Điểm 10,5 · ngưỡng 10") && page.text.contains("cần xác minh"))
    }

    @Test func aClaimStandsBesideItsCheckAndAFigureBesideItsArithmetic() async throws {
        let item = DeskItems.everywhere("Uống nước chanh chữa khỏi bệnh")
        let claim = try await Self.page(item, kind: .claim)
        #expect(claim.text.contains(FindingWord.publishedCheck.words.vi))
        #expect(claim.named("blockquote").count == 2)
        #expect(claim.links.contains("https://kiemchung.example/7"))
        let figure = try await Self.page(item, kind: .figure)
        #expect(figure.text.contains(FindingWord.arithmetic.words.vi))
    }

    @Test func editsAreShownAsADifference() async throws {
        let first = DeskItems.item("Mưa lớn, 3 xã ngập", findings: [])
        var second = DeskItems.item("Mưa lớn, 5 xã ngập sâu", findings: DeskItems.tide("x").findings)
        second.draft.guid = first.draft.guid
        second.draft.url = first.draft.url
        let edited = second
        try await DeskServer.open([first]) { desk in
            try DeskServer.store([edited], in: desk.archive)
            let id = try #require(try desk.open().first)
            let page = try DeskPage(try await desk.browser(as: "lan").get("/f/\(id)").body)
            #expect(page.named("del").map(\.text) == ["3 "])
            #expect(page.named("ins").map(\.text) == ["5 ", "sâu "])
        }
    }

    @Test func theGuidelineStandsBesideTheFinding() async throws {
        let page = try await Self.page(DeskItems.tide("tin"))
        #expect(page.element("guide")?.text.contains(GuideWord.mainSubject.words.vi) == true)
    }

    @Test func reasonsThatMakeNoSenseForAKindAreLeftOutAndDigitsStay() {
        let issue = DeskLabels.reasons(for: .issue)
        #expect(!issue.contains { $0.reason == .notTheClaim })
        #expect(issue.last?.digit == 7 && issue.last?.reason == .other)
        #expect(DeskLabels.reasons(for: .claim).map(\.digit) == Array(1...7))
    }

    @Test func otherFindingsOfTheArticleAreNamed() async throws {
        let page = try await Self.page(DeskItems.everywhere("tin"))
        #expect(page.element("beside")?.text.contains("Tin đã kiểm chứng") == true)
        #expect(page.element("beside")?.text.contains("Số liệu mâu thuẫn") == true)
    }
}
