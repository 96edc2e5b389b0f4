import ReviewSite
import Testing

/// A page elsewhere must not read the desk through the reader's own browser.
@Suite struct DeskDefenceTests {
    @Test(arguments: ["/", "/style.css", "/khong-co"])
    func everyAnswerCarriesTheSecurityHeaders(_ path: String) async throws {
        let answer = try await Desk.open([]) { try await $0.get(path) }
        #expect(answer.status == (path == "/khong-co" ? 404 : 200))
        Self.expectSecurityHeaders(answer)
    }

    @Test(arguments: [
        "lay.example", "lay.example:8080", "127.0.0.1.lay.example", "localhost.lay.example", "lay.example#localhost",
        "192.168.1.10", "0.0.0.0", "[::1]", "127.0.0.1@lay.example",
    ])
    func foreignHostIsRefused(_ host: String) async throws {
        let answer = try await Desk.open([Desk.item("tin mật")]) { try await $0.get("/", host: host) }
        #expect(answer.status == 421)
        #expect(!answer.body.contains("tin mật"))
        Self.expectSecurityHeaders(answer)
    }

    @Test(arguments: ["127.0.0.1", "127.0.0.1:8080", "localhost", "localhost:8080"])
    func deskAnswersToItsOwnNames(_ host: String) async throws {
        #expect(try await Desk.open([]) { try await $0.get("/", host: host).status } == 200)
    }

    @Test func styleSheetIsServedAsOne() async throws {
        let answer = try await Desk.open([]) { try await $0.get("/style.css") }
        #expect(answer.headers["content-type"] == "text/css; charset=utf-8")
        #expect(answer.body.contains("body {"))
        #expect(!answer.body.contains("url("))
    }

    @Test func pageAsksNothingOfOtherHosts() async throws {
        let page = try await Desk.open([]) { try await $0.get("/").body }
        #expect(!page.contains("http://") && !page.contains("https://"))
        #expect(!page.contains("<script"))
    }

    private static func expectSecurityHeaders(_ answer: Desk.Answer) {
        #expect(answer.headers["content-security-policy"]?.hasPrefix("default-src 'none';") == true)
        #expect(answer.headers["content-security-policy"]?.contains("frame-ancestors 'none'") == true)
        #expect(answer.headers["content-security-policy"]?.contains("form-action 'none'") == true)
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["cache-control"] == "no-store")
    }
}
