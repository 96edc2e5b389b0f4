import Foundation
import LoopbackPress
import PressModel
import Testing

@testable import FeedFetching

@Suite struct RedirectTests {
    @Test(arguments: [([301, 308], true), ([301, 302], false), ([307], false), ([308], true)])
    func newAddressIsReportedOnlyWhenEveryHopIsPermanent(_ statuses: [Int], _ isPermanent: Bool) async throws {
        var routes: [String: LoopbackHandler] = ["/\(statuses.count)": { _ in .text("<rss/>") }]
        for (index, status) in statuses.enumerated() {
            routes["/\(index)"] = { _ in .redirect(status, to: "/\(index + 1)") }
        }
        try await withServer(routes) { server in
            let document = try #require(await fetchLocal(server.url("/0")).document)
            #expect(document.finalURL == server.url("/\(statuses.count)"))
            #expect(document.head.permanentURL == (isPermanent ? document.finalURL : nil))
        }
    }

    @Test func fiveHopsAreFollowedAndSixAreNot() async throws {
        var routes: [String: LoopbackHandler] = ["/6": { _ in .text("<rss/>") }]
        for index in 0..<6 {
            routes["/\(index)"] = { _ in .redirect(302, to: "/\(index + 1)") }
        }
        try await withServer(routes) { server in
            #expect(await fetchLocal(server.url("/1")).document != nil)
            let failure = try #require(await fetchLocal(server.url("/0")).failure)
            #expect(failure.reason == .redirects)
            #expect(failure.detail.contains("quá 5 lần"))
        }
    }

    @Test(arguments: ["file:///etc/passwd", "ftp://bao.example/rss", "javascript:alert(1)", "http://"])
    func redirectLeadsNowhereElseThanTheWeb(_ location: String) async throws {
        try await withServer(["/rss": { _ in .redirect(301, to: location) }]) { server in
            #expect(await fetchLocal(server.url("/rss")).failure?.reason == .redirects)
            #expect(server.requests.count == 1)
        }
    }

    @Test func redirectIntoTheOwnNetworkIsRefused() async throws {
        let start = try #require(URL(string: "https://bao.example/rss"))
        let redirected = try Hop(start: start).next(status: 302, location: "http://169.254.169.254/latest/meta-data")
        let next = try #require(redirected)
        let outcome = await testFetcher().fetch(FetchRequest(url: next.url))
        #expect(outcome.failure?.reason == .privateAddress)
    }

    @Test func passwordIsSentToItsOwnServerAlone() async throws {
        let other = try await LoopbackServer.start(lifetime: 900, routes: ["/rss": { _ in .text("<rss/>") }])
        let target = other.url("/rss").absoluteString
        try await withServer([
            "/start": { _ in .redirect(302, to: "/here") },
            "/here": { _ in .redirect(302, to: target) },
        ]) { server in
            var parts = try #require(URLComponents(url: server.url("/start"), resolvingAgainstBaseURL: true))
            parts.user = "doc-gia"
            parts.password = "mật khẩu"
            let start = try #require(parts.url)
            let document = try #require(await fetchLocal(start).document)
            let expected = "Basic " + Data("doc-gia:mật khẩu".utf8).base64EncodedString()
            #expect(server.requests.map { $0.headers["authorization"] } == [expected, expected])
            #expect(other.requests.map { $0.headers["authorization"] } == [nil])
            #expect(document.finalURL == other.url("/rss"))
        }
        await other.stop()
    }

    @Test(arguments: [
        ("http://a.example/x", "http://u:p@a.example/y"), ("http://a.example/x", "http://u:p@b.example/y"),
        ("https://u:p@a.example/x", "http://a.example/y"), ("http://u:p@a.example/x", "http://a.example:8080/y"),
    ])
    func redirectNeitherBringsNorTakesAPassword(_ start: String, _ location: String) throws {
        let url = try #require(URL(string: start))
        let redirected = try Hop(start: url).next(status: 302, location: location)
        let next = try #require(redirected)
        #expect(next.authorization == nil)
        #expect(next.url.user() == nil)
        #expect(next.url.password() == nil)
    }

    @Test func addressWithAPasswordIsAskedAgainThoughItMovedForGood() async throws {
        let routes: [String: LoopbackHandler] = [
            "/rss": { _ in .redirect(301, to: "/moi") },
            "/moi": { $0.headers["authorization"] == nil ? .text("", status: 401) : .text("<rss/>") },
        ]
        try await withServer(routes) { server in
            let address = server.url("/rss").absoluteString.replacing("http://", with: "http://phong:mat-khau@")
            let url = try #require(URL(string: address))
            let document = try #require(await fetchLocal(url).document)
            #expect(document.body == Data("<rss/>".utf8))
            #expect(document.head.permanentURL == nil)
        }
    }

    @Test(arguments: [
        ("https://báo-miền-tây.example/rss", "xn--bo-min-ty-11a2dyp.example"),
        ("https://BAO.example./rss", "bao.example"),
        ("http://[::1]:8080/rss", "[::1]"),
    ])
    func hostsHaveOneNameWhateverTheirSpelling(_ address: String, _ key: String) throws {
        let url = try #require(URL(string: address))
        let found = try #require(HostGate.key(of: url))
        #expect(found.utf8.allSatisfy { $0 < 0x80 })
        if !address.contains("báo") { #expect(found == key) }
    }
}
