import ArticleStorage
import Foundation
import PressModel
import Testing

@testable import ReviewSite

/// Whatever a page elsewhere or a stolen role may try is refused, and stands in the log.
@Suite struct DefenceTests {
    static let pages = ["/", "/f/1", "/second", "/quality", "/follow", "/guide", "/bulk", "/log"]

    @Test(arguments: pages)
    func nobodySeesAPageWithoutLogin(_ path: String) async throws {
        try await DeskServer.open([DeskItems.tide("tin mật")]) { desk in
            _ = try desk.browser(as: "lan")
            let answer = try await desk.browser().get(path)
            #expect(answer.status == 303)
            #expect(answer.location.hasPrefix("/login"))
            #expect(!answer.body.contains("tin mật"))
        }
    }

    @Test(arguments: pages + ["/login", "/desk.css", "/desk.js", "/khong-co"])
    func everyAnswerCarriesTheSecurityHeaders(_ path: String) async throws {
        try await DeskServer.open([DeskItems.tide("tin")]) { desk in
            let headers = try await desk.browser(as: "lan", .admin).get(path).headers
            #expect(headers["content-security-policy"] == AnswerHeaders.contentPolicy)
            #expect(headers["x-content-type-options"] == "nosniff")
            #expect(headers["cache-control"] == "no-store")
            #expect(headers["referrer-policy"] == "same-origin")
            #expect(headers["cross-origin-opener-policy"] == "same-origin")
        }
    }

    @Test func noScriptAndNoStyleStandInAPage() async throws {
        try await DeskServer.open([DeskItems.tide("tin")]) { desk in
            for path in Self.pages {
                let page = try DeskPage(try await desk.browser(as: "lan", .admin).get(path).body)
                #expect(page.named("script").map(\.text) == [""])
                #expect(page.named("style").isEmpty)
                #expect(!page.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" } })
            }
        }
    }

    @Test(arguments: [
        "lay.example", "lay.example:8080", "127.0.0.1.lay.example", "localhost.lay.example", "lay.example#localhost",
        "192.168.1.10", "0.0.0.0", "[::1]", "127.0.0.1@lay.example", "localhost:80x",
    ])
    func aForeignHostIsRefusedAndLogged(_ host: String) async throws {
        try await DeskServer.open([DeskItems.tide("tin mật")]) { desk in
            let answer = try await desk.browser().get("/", headers: ["Host": host])
            #expect(answer.status == 421)
            #expect(!answer.body.contains("tin mật"))
            #expect(try desk.logged() == ["refused-host"])
        }
    }

    @Test(arguments: ["127.0.0.1", "127.0.0.1:8080", "localhost", "LOCALHOST:8080"])
    func theDeskAnswersToItsOwnNames(_ host: String) async throws {
        let status = try await DeskServer.open { try await $0.browser().get("/", headers: ["Host": host]).status }
        #expect(status == 200)
    }

    @Test func aDeskOfTheNetworkAnswersToTheNamesItWasGiven() async throws {
        try await DeskServer.open(change: { $0.reach = .network(names: ["Duyet.example", "::1"]) }) { desk in
            let browser = try desk.browser(as: "lan")
            for host in ["duyet.example", "duyet.example:8080", "[::1]:8080"] {
                #expect(try await browser.get("/", headers: ["Host": host]).status == 200)
            }
            #expect(try await browser.get("/", headers: ["Host": "127.0.0.1"]).status == 421)
        }
    }

    @Test(arguments: [nil, "", "0", String(repeating: "a", count: 64)])
    func aFormWithoutItsTokenChangesNothing(_ token: String?) async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan")
            let id = try #require(try desk.open().first)
            var fields = ["action": "confirmed"]
            fields["csrf"] = token
            #expect(try await browser.post("/f/\(id)/decide", fields).status == 403)
            #expect(try desk.verdict(id) == nil)
            #expect(try desk.logged().first == "refused-csrf")
        }
    }

    @Test func theTokenOfAnotherSessionIsNoToken() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let (lan, minh) = (try desk.browser(as: "lan"), try desk.browser(as: "minh"))
            let id = try #require(try desk.open().first)
            let fields = ["action": "confirmed", "csrf": try await minh.csrf()]
            #expect(try await lan.post("/f/\(id)/decide", fields).status == 403)
            #expect(try desk.verdict(id) == nil)
        }
    }

    @Test(arguments: [
        ["Origin": "https://lay.example"], ["Origin": "null"], ["Origin": "http://127.0.0.1.lay.example"],
        ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"],
    ])
    func aFormOfAnotherSiteIsRefused(_ headers: [String: String]) async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan")
            let id = try #require(try desk.open().first)
            let fields = ["action": "confirmed", "csrf": try await browser.csrf()]
            #expect(try await browser.post("/f/\(id)/decide", fields, headers: headers).status == 403)
            #expect(try desk.verdict(id) == nil)
            #expect(try desk.logged().first == "refused-origin")
        }
    }

    @Test func aFormOfTheDeskItselfSaysWhereItComesFrom() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan")
            let id = try #require(try desk.open().first)
            let fields = ["action": "confirmed", "csrf": try await browser.csrf()]
            let headers = ["Origin": "http://127.0.0.1:\(desk.port)", "Sec-Fetch-Site": "same-origin"]
            #expect(try await browser.post("/f/\(id)/decide", fields, headers: headers).status == 303)
            #expect(try desk.verdict(id) == .confirmed)
        }
    }

    @Test func anOversizedFormIsRefused() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan")
            let id = try #require(try desk.open().first)
            let note = String(repeating: "x", count: FormCheck.limit)
            let fields = ["action": "confirmed", "csrf": try await browser.csrf(), "note": note]
            #expect(try await browser.post("/f/\(id)/decide", fields).status == 413)
            #expect(try desk.verdict(id) == nil)
            #expect(try desk.logged().first == "refused-size")
        }
    }

    @Test(arguments: ["application/json", "text/plain", "multipart/form-data; boundary=x"])
    func aBodyThatIsNoFormIsRefused(_ type: String) async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan")
            let fields = ["csrf": try await browser.csrf()]
            #expect(try await browser.post("/undo", fields, headers: ["Content-Type": type]).status == 400)
        }
    }

    @Test(arguments: [
        "/f/1/decide", "/f/1/reopen", "/f/1/follow", "/f/1/ungroup", "/undo", "/bulk", "/second/1", "/second/draw",
        "/follow/1/answer", "/follow/1/close", "/follow/1/change",
    ])
    func aReaderChangesNothing(_ path: String) async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let reader = try desk.browser(as: "xem", .reader)
            let fields = [
                "csrf": try await reader.csrf(), "action": "confirmed", "number": "1", "share": "5", "days": "30",
            ]
            #expect(try await reader.post(path, fields).status == 403)
            #expect(try desk.open().count == 1)
            #expect(try desk.logged().first == "refused-role")
        }
    }

    @Test func aReviewerIsNoAdministrator() async throws {
        try await DeskServer.open { desk in
            let reviewer = try desk.browser(as: "lan")
            #expect(try await reviewer.get("/log").status == 403)
            let fields = ["csrf": try await reviewer.csrf(), "share": "5", "days": "30"]
            #expect(try await reviewer.post("/second/draw", fields).status == 403)
            #expect(try await !reviewer.get("/").body.contains("href=\"/log\""))
        }
    }

    /// Taking a role away works at once, in sessions that are open too.
    @Test func aRoleThatWasTakenAwayIsGone() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan")
            let fields = ["action": "confirmed", "csrf": try await browser.csrf()]
            try desk.archive.setAccount("lan", role: .reader, passwordHash: "none", at: desk.clock.now)
            let id = try #require(try desk.open().first)
            #expect(try await browser.post("/f/\(id)/decide", fields).status != 200)
            #expect(try desk.verdict(id) == nil)
        }
    }

    @Test(arguments: [
        "/f/..%2f", "/f/%2e%2e/%2e%2e/etc/passwd", "/desk.css/../../etc/passwd", "/../../etc/passwd", "/f/1%00",
        "/f/-1",
        "/f/99999999999999999999", "/f/1e3", "/desk.css%00.html", "/.git/config", "//lay.example/",
    ])
    func pathsLeadNowhereElse(_ path: String) async throws {
        try await DeskServer.open([DeskItems.tide("tin")]) { desk in
            let request = "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
            let answer = try await RawRequest.send(request, port: desk.port)
            #expect(answer.hasPrefix("HTTP/1.1 404"))
            #expect(!answer.contains("root:"))
            #expect(answer.contains("default-src 'none'"))
        }
    }

    @Test(arguments: ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
    func otherMethodsDoNothing(_ method: String) async throws {
        try await DeskServer.open([DeskItems.tide("tin")]) { desk in
            let request = "\(method) /f/1/decide HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
            let answer = try await RawRequest.send(request, port: desk.port)
            #expect(answer.hasPrefix("HTTP/1.1 404"))
        }
    }

    @Test(arguments: [
        ("/language?to=en&back=https://lay.example/", "/"), ("/language?to=en&back=//lay.example/", "/"),
        ("/language?to=en&back=/%5Clay.example", "/"), ("/language?to=en&back=/%0D%0ASet-Cookie:x=1", "/"),
        ("/language?to=en&back=/quality?of=land", "/quality?of=land"),
    ])
    func theLanguageLinkLeadsBackIntoTheDeskAlone(_ path: String, _ target: String) async throws {
        try await DeskServer.open { desk in
            let browser = desk.browser()
            let answer = try await browser.get(path)
            #expect(answer.location == target)
            #expect(try await browser.get("/").body.contains("<html lang=\"en\">"))
        }
    }
}
