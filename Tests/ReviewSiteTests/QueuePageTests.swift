import Foundation
import PressModel
import ReviewSite
import Testing

@Suite struct QueuePageTests {
    static let attacks = [
        "<script>alert(1)</script>", "</h2></article><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
        "\"\u{301} onmouseover=\u{301}\"x", "' onfocus='x", "<\u{301}b>", "&lt;b&gt;", "{{{title}}}",
        "</title><base href=//lay.example>",
        "\u{202E}x\u{2066}\u{0}",
    ]

    /// Everything between angle brackets, in order, without addresses: the page's markup.
    static func markup(_ page: String) throws -> [String] {
        page.matches(of: try Regex("<[^>]*>")).map { String(page[$0.range]) }
    }

    @Test func findingIsShownWithItsEvidenceScoreAndCommand() async throws {
        let page = try await Desk.open([Desk.item("Triều cường dâng cao")]) { try await $0.get("/") }
        #expect(page.status == 200)
        #expect(page.headers["content-type"] == "text/html; charset=utf-8")
        for shown in [
            "<h2>Triều cường dâng cao</h2>", "Ngập, mưa bão · 14,5 / 10,0 · cần xác minh", "Báo &lt;Ví Dụ&gt;",
            "<mark>Triều cường dâng cao</mark> title +4,5", "diemtin review decide 1 confirmed",
            "<a href=\"https://vidu.example/1\"", "1 phát hiện",
        ] {
            #expect(page.body.contains(shown))
        }
    }

    @Test(arguments: [("https://kiemchung.example/7", true), ("javascript:alert(1)", false)])
    func claimLinksToItsCheck(_ address: String, _ isLinked: Bool) async throws {
        let check = PublishedCheck(claim: "c", publisher: "p", verdict: "v", url: address, datePublished: nil)
        let page = try await Desk.open([Desk.item("tin", check: check)]) { try await $0.get("/").body }
        #expect(page.contains("<a href=\"\(address)\"") == isLinked)
        #expect(page.contains("cần xác minh"))
    }

    @Test func englishPageSpeaksEnglish() async throws {
        let page = try await Desk.open([Desk.item("tin")], language: .en) { try await $0.get("/").body }
        #expect(page.contains("<html lang=\"en\">"))
        #expect(page.contains("14.5 / 10.0 · to verify"))
        #expect(!page.contains("cần xác minh"))
    }

    @Test(arguments: attacks)
    func textOfTheFeedStaysText(_ attack: String) async throws {
        let tame = try await Desk.open([Desk.item("tin")]) { try await $0.get("/").body }
        let page = try await Desk.open([Desk.item(attack)]) { try await $0.get("/").body }
        #expect(try Self.markup(page) == Self.markup(tame))
        #expect(!page.unicodeScalars.contains(where: HTMLEscaping.isHarmful))
        // The archive keeps a blank for a NUL, which SQLite can't hold in a text.
        let kept = attack.replacingOccurrences(of: "\u{0}", with: " ")
        #expect(page.contains("<h2>\(HTMLEscaping.escape(kept))</h2>"))
    }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:x", "data:text/html,x", "//lay.example",
        "file:///etc/passwd",
    ])
    func addressThatIsNotHTTPIsNoLink(_ address: String) async throws {
        let page = try await Desk.open([Desk.item("tin", url: address)]) { try await $0.get("/").body }
        #expect(!page.contains("<a "))
        #expect(!page.contains(address))
        #expect(page.contains("<h2>tin</h2>"))
    }

    @Test func addressCannotLeaveItsAttribute() async throws {
        let item = Desk.item("tin", url: "https://vidu.example/\" onclick=\"x\"\u{301}><b>")
        let page = try await Desk.open([item]) { try await $0.get("/").body }
        #expect(page.contains("<a href=\"https://vidu.example/&quot; onclick=&quot;x&quot;\u{301}&gt;&lt;b&gt;\" rel="))
    }

    @Test func emptyQueueSaysSo() async throws {
        let page = try await Desk.open([]) { try await $0.get("/").body }
        #expect(page.contains("<p>Không còn phát hiện nào chờ duyệt.</p>"))
        #expect(page.contains("0 phát hiện"))
        #expect(!page.contains("<article>"))
    }

    @Test func findingNearestToItsThresholdComesFirst() async throws {
        let items = [
            Desk.item("xa", url: nil, score: 40), Desk.item("gần", url: nil, score: 10.5), Desk.item("giữa", url: nil),
        ]
        let page = try await Desk.open(items) { try await $0.get("/").body }
        let headlines = page.matches(of: try Regex("<h2>([^<]*)</h2>")).compactMap { $0.output[1].substring }
        #expect(headlines == ["gần", "giữa", "xa"])
    }
}
