import ArticleStorage
import Foundation
import PasswordHashing
import PressModel
import Testing

@testable import ReviewSite

@Suite struct LoginTests {
    private static let password = "mật khẩu đủ dài"

    private static func open(_ body: @escaping @Sendable (DeskServer) async throws -> Void) async throws {
        let hash = try PasswordHash(of: password).text
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            try desk.archive.setAccount("lan", role: .reviewer, passwordHash: hash, at: desk.clock.now)
            try await body(desk)
        }
    }

    private static func enter(
        _ browser: DeskBrowser,
        _ name: String,
        _ password: String
    ) async throws -> DeskBrowser.Answer {
        try await browser.submit("login", on: "/login", ["name": name, "password": password])
    }

    @Test func whoLogsInDecidesUntilLoggingOut() async throws {
        try await Self.open { desk in
            let browser = desk.browser()
            #expect(try await browser.get("/").location == "/login")
            let answer = try await Self.enter(browser, "lan", Self.password)
            #expect(answer.status == 303 && answer.location == "/")
            #expect(try await browser.get("/").body.contains("id=\"logout\""))
            let token = browser.cookies["diemtin_session"] ?? ""
            #expect(try await browser.submit("logout", on: "/").target == "/login?said=logged-out")
            #expect(browser.cookies["diemtin_session"] == nil)
            // The token is worth nothing any more, even where it was kept.
            let thief = DeskBrowser(port: desk.port, cookies: ["diemtin_session": token])
            #expect(try await thief.get("/").location == "/login")
            #expect(try desk.logged().prefix(2) == ["logout", "login"])
        }
    }

    @Test func theSessionsCookieIsOutOfReach() async throws {
        try await Self.open { desk in
            let browser = desk.browser()
            let cookie = try await Self.enter(browser, "lan", Self.password).headers["set-cookie"] ?? ""
            #expect(cookie.contains("diemtin_session=") && cookie.contains("HttpOnly; SameSite=Strict"))
            #expect(!cookie.contains("Secure"))
            let token = browser.cookies["diemtin_session"] ?? ""
            #expect(token.utf8.count == 64)
            // What the archive keeps is not the token.
            #expect(
                try desk.archive.session(tokenHash: Data(token.utf8), at: desk.clock.now, idle: 60, lifetime: 60) == nil
            )
        }
    }

    @Test func behindHTTPSCookiesAreSecureAndNobodyIsAGuest() async throws {
        try await DeskServer.open(change: { $0.isBehindHTTPS = true }) { desk in
            let answer = try await desk.browser().get("/login")
            #expect(answer.headers["set-cookie"]?.contains("; Secure") == true)
            #expect(try await desk.browser().get("/").location == "/login")
        }
    }

    @Test func aWrongPasswordAndAnUnknownNameGetTheSameAnswer() async throws {
        try await Self.open { desk in
            let known = try await Self.enter(desk.browser(), "lan", "không phải mật khẩu")
            let unknown = try await Self.enter(desk.browser(), "nobody", "không phải mật khẩu")
            #expect(known.status == 403 && unknown.status == 403)
            #expect(known.body.contains("Tên đăng nhập hoặc mật khẩu không đúng."))
            let without = try Regex("value=\"[^\"]*\"|back=[^\"]*")
            #expect(known.body.replacing(without, with: "") == unknown.body.replacing(without, with: ""))
            let entries = try desk.archive.logEntries(before: nil, limit: 10).filter { $0.action == "login-failed" }
            // A name that is no account may be a password in the wrong field, and is not kept.
            #expect(entries.map(\.subject) == ["–", "lan"])
        }
    }

    @Test func guessingIsSlowedDownAndEndsWithTime() async throws {
        try await Self.open { desk in
            for _ in 0..<LoginThrottle.freeByAccount {
                _ = try await Self.enter(desk.browser(), "lan", "đoán mò đoán mò")
            }
            // The right password does not help while one has to wait.
            let refused = try await Self.enter(desk.browser(), "lan", Self.password)
            #expect(refused.status == 429)
            #expect(refused.headers["retry-after"] == "2")
            #expect(try desk.logged().contains("login-throttled"))
            desk.clock.advance(3)
            #expect(try await Self.enter(desk.browser(), "lan", Self.password).status == 303)
        }
    }

    @Test func aDisabledAccountDoesNotEnter() async throws {
        try await Self.open { desk in
            let browser = try desk.browser(as: "lan")
            #expect(try await browser.get("/").status == 200)
            _ = try desk.archive.disableAccount("lan", at: desk.clock.now)
            try desk.archive.setAccount("minh", role: .admin, passwordHash: "none", at: desk.clock.now)
            #expect(try await browser.get("/").location == "/login")
            #expect(try await Self.enter(desk.browser(), "lan", Self.password).status == 403)
        }
    }

    @Test(arguments: [(SessionLookup.idle + 60, 1), (SessionLookup.idle - 60, 2)])
    func aSessionEndsWhenIdleAndAfterItsLifetime(_ pause: Double, _ pauses: Int) async throws {
        try await DeskServer.open { desk in
            let browser = try desk.browser(as: "lan")
            for _ in 1..<pauses {
                desk.clock.advance(pause)
                #expect(try await browser.get("/").status == 200)
            }
            desk.clock.advance(pause)
            #expect(try await browser.get("/").location == "/login")
        }
    }

    @Test func aLoginFormWithoutItsTokenIsRefused() async throws {
        try await Self.open { desk in
            let browser = desk.browser()
            _ = try await browser.get("/login")
            let fields = ["name": "lan", "password": Self.password, "csrf": String(repeating: "0", count: 64)]
            let answer = try await browser.post("/login", fields)
            #expect(answer.status == 403)
            #expect(browser.cookies["diemtin_session"] == nil)
            #expect(try desk.logged().contains("refused-csrf"))
        }
    }

    @Test func withoutAccountsThisMachineLooksAndChangesNothing() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let page = try await desk.browser().get("/")
            #expect(page.status == 200)
            #expect(page.body.contains("Triều cường đợt 1") && page.body.contains("diemtin review add-user"))
            let id = try #require(try desk.open().first)
            #expect(try await !desk.browser().get("/f/\(id)").body.contains("id=\"decide\""))
            let answer = try await desk.browser().post("/f/\(id)/decide", ["action": "confirmed"])
            #expect(answer.status == 403)
            #expect(try desk.verdict(id) == nil)
        }
    }

    @Test func aDeskForOthersDoesNotStartWithoutAccounts() async throws {
        try await DeskServer.open { desk in
            var settings = DeskSettings(clock: desk.clock.press)
            settings.reach = .network(names: ["duyet.example"])
            let site = try ReviewSite(archive: desk.archive, settings: settings)
            #expect { try site.checkAccounts() } throws: { error in
                (error as? CommandFault)?.remedy.vi.contains("diemtin review add-user") == true
            }
            try desk.archive.setAccount("lan", role: .admin, passwordHash: "none", at: desk.clock.now)
            try site.checkAccounts()
        }
    }
}
