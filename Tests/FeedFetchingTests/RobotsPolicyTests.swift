import Foundation
import LoopbackPress
import PressModel
import Testing

@testable import FeedFetching

@Suite struct RobotsPolicyTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let allowed: [String]
        let refused: [String]
    }

    static let cases: [Case] = [
        Case(testDescription: "empty file", text: "", allowed: ["/", "/tin/1.html"], refused: []),
        Case(
            testDescription: "own group wins over star",
            text: "User-agent: *\nDisallow: /\n\nUser-agent: DiemTin/1.0\nDisallow: /noi-bo/\n",
            allowed: ["/", "/tin/1.html"],
            refused: ["/noi-bo/1.html"]
        ),
        Case(
            testDescription: "star group for everybody else",
            text: "user-agent: OtherBot\ndisallow: /\nUSER-AGENT: *\nDISALLOW: /tim-kiem",
            allowed: ["/tin"],
            refused: ["/tim-kiem", "/tim-kiem?q=a"]
        ),
        Case(
            testDescription: "several names share a group",
            text: "User-agent: a\nUser-agent: diemtin\nDisallow: /x",
            allowed: ["/y"],
            refused: ["/x"]
        ),
        Case(
            testDescription: "groups of one name are joined",
            text: "User-agent: diemtin\nDisallow: /a\nUser-agent: b\nDisallow: /\nUser-agent: diemtin\nDisallow: /c",
            allowed: ["/b"],
            refused: ["/a", "/c"]
        ),
        Case(
            testDescription: "longest pattern decides, allow wins a tie",
            text: "User-agent: *\nDisallow: /tin\nAllow: /tin/cong-khai\nDisallow: /x\nAllow: /x",
            allowed: ["/tin/cong-khai/1", "/x/1"],
            refused: ["/tin/khac"]
        ),
        Case(
            testDescription: "wildcards and end",
            text: "User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/in-an/*",
            allowed: ["/a.pdf?x=1", "/in-an"],
            refused: ["/van-ban/a.pdf", "/tin/in-an/1.html"]
        ),
        Case(
            testDescription: "percent-encoding in one style",
            text: "User-agent: *\nDisallow: /đất\nDisallow: /%7Emat",
            allowed: ["/dat"],
            refused: ["/%c4%91%e1%ba%a5t", "/~mat"]
        ),
        Case(
            testDescription: "empty disallow, comments, byte order mark, CR LF",
            text: "\u{FEFF}User-agent: * # ai cũng vậy\r\nDisallow:\r\nDisallow: /a # không\r\n",
            allowed: ["/", "/b"],
            refused: ["/a"]
        ),
        Case(
            testDescription: "rules before any name count for nothing",
            text: "Disallow: /\nUser-agent: x\nDisallow: /",
            allowed: ["/"],
            refused: []
        ),
    ]

    @Test(arguments: cases) func fileIsObeyed(_ test: Case) {
        let policy = RobotsPolicy(test.text.utf8, productToken: "DiemTin")
        for path in test.allowed { #expect(policy.isAllowed(path), "\(path)") }
        for path in test.refused { #expect(!policy.isAllowed(path), "\(path)") }
        #expect(policy.isAllowed("/robots.txt"))
    }

    @Test func hostilePatternsEnd() {
        let pattern = String(repeating: "a*", count: 500) + "b"
        let text = "User-agent: *\n" + String(repeating: "Disallow: /\(pattern)\n", count: 400)
        let policy = RobotsPolicy(text.utf8, productToken: "diemtin")
        #expect(policy.isAllowed("/" + String(repeating: "a", count: 100_000)))
    }

    @Test func pagesAreFetchedByTheSitesRules() async throws {
        try await withServer([
            "/robots.txt": { _ in .text("User-agent: *\nDisallow: /noi-bo/") },
            "/tin/1.html": { _ in .text("<p>Tin</p>") },
            "/noi-bo/1.html": { _ in .text("<p>Tin</p>") },
        ]) { server in
            let transport = robotsTransport()
            #expect(await transport.fetch(local(server.url("/tin/1.html"))).document != nil)
            let refused = try #require(await transport.fetch(local(server.url("/noi-bo/1.html"))).failure)
            #expect(refused.reason == .robots)
            #expect(refused.detail.contains("robots.txt"))
            #expect(server.requests.map(\.path) == ["/robots.txt", "/tin/1.html"])
        }
    }

    @Test(arguments: [(404, true), (403, true), (500, false), (503, false)])
    func missingFileAllowsAndBrokenServerForbids(_ status: Int, _ isAllowed: Bool) async throws {
        try await withServer([
            "/robots.txt": { _ in .text("", status: status) }, "/tin": { _ in .text("<p>Tin</p>") },
        ]) { server in
            let outcome = await robotsTransport().fetch(local(server.url("/tin")))
            #expect((outcome.document != nil) == isAllowed)
        }
    }

    private func local(_ url: URL) -> FetchRequest { FetchRequest(url: url, allowPrivate: true) }

    private func robotsTransport() -> RobotsTransport {
        RobotsTransport(
            testFetcher(),
            settings: FetchSettings(userAgent: "DiemTin/0.1"),
            clock: PressClock(timeZone: .gmt) { testNow }
        )
    }
}
