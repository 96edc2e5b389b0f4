import ArticleStorage
import Foundation
import PasswordHashing
import PressModel
import Testing

@testable import ReviewSite

/// The desk in a real browser, on a desktop and on a phone.
@Suite(.serialized, .enabled(if: WebDriver.isThere, "needs chromium and chromium-driver"))
struct ChromiumTests {
    private static let password = "mật khẩu của lan"

    /// Opens the desk on articles, with a browser that has logged in by typing.
    private func visit(
        _ window: WebDriver.Window,
        _ items: [ProcessedItem],
        _ body: @escaping @Sendable (DeskServer, WebDriver) async throws -> Void
    ) async throws {
        try await DeskServer.open(items) { server in
            try server.archive.setAccount(
                "lan",
                role: .admin,
                passwordHash: PasswordHash(of: Self.password).text,
                at: server.clock.now
            )
            let browser = try await WebDriver(window)
            do {
                try await browser.go(to: "http://127.0.0.1:\(server.port)/login")
                try await browser.screenshot("\(window)-login")
                try await browser.type("lan", into: "#name")
                try await browser.type(Self.password + "\u{E007}", into: "#password")
                try await browser.wait("the queue", until: "document.body?.dataset.page === 'queue'")
                try await body(server, browser)
                let foreign = try await browser.requests().filter { !$0.hasPrefix("http://127.0.0.1:\(server.port)/") }
                #expect(foreign.filter { !$0.hasPrefix("data:") && !$0.hasPrefix("chrome") } == [])
                #expect(try await browser.console() == [])
            } catch {
                await browser.quit()
                throw error
            }
            await browser.quit()
        }
    }

    @Test(arguments: WebDriver.Window.allCases)
    func keysDecideAndTheNextComesByItself(window: WebDriver.Window) async throws {
        try await visit(window, DeskItems.tides(6)) { server, browser in
            let order = try server.open()
            try await browser.screenshot("\(window)-queue")
            try await browser.click("article[data-finding='\(order[0])'] h2 a")
            try await Self.at(order[0], browser)
            try await browser.screenshot("\(window)-finding")
            try await browser.press("d")
            try await Self.at(order[1], browser)
            #expect(try server.verdict(order[0]) == .confirmed)
            try await browser.press("s")
            try await browser.press("1")
            try await Self.at(order[2], browser)
            #expect(try server.verdict(order[1]) == .wrong)
            try await browser.press("k")
            try await Self.at(order[3], browser)
            #expect(try server.verdict(order[2]) == .unsure)

            // Undo for the whole session: the last decision first, then the ones before.
            try await browser.press("z")
            try await browser.wait("the undo", until: "document.body.dataset.page")
            try await Self.until { try server.verdict(order[2]) == nil }
            try await browser.wait("a page", until: "document.querySelector('#undo button')")
            try await browser.press("z")
            try await Self.until { try server.verdict(order[1]) == nil }
            #expect(try server.verdict(order[0]) == .confirmed)
        }
    }

    @Test(arguments: WebDriver.Window.allCases)
    func anotherIssueANoteAndAFollowUp(window: WebDriver.Window) async throws {
        try await visit(window, DeskItems.tides(3)) { server, browser in
            let order = try server.open()
            try await browser.go(to: "http://127.0.0.1:\(server.port)/f/\(order[0])")
            try await browser.press("v")
            try await browser.run("document.getElementById('corrected').value = 'urban'")
            try await browser.click("#save-corrected")
            try await Self.until { try server.verdict(order[0]) == .corrected }
            try await Self.at(order[1], browser)
            try await browser.press("t")
            try await browser.type("Phòng Quản lý đô thị", into: "#unit")
            try await browser.click("#follow button")
            try await Self.until { try server.archive.followUps(includingClosed: false, limit: 5).count == 1 }
            try await browser.go(to: "http://127.0.0.1:\(server.port)/follow")
            #expect(try await browser.text("main").contains("Phòng Quản lý đô thị"))
            try await browser.screenshot("\(window)-follow")
            try await browser.go(to: "http://127.0.0.1:\(server.port)/quality")
            try await browser.screenshot("\(window)-quality")
        }
    }

    @Test func aFilteredSetIsDecidedAtOnceAndTakenBack() async throws {
        try await visit(.desktop, DeskItems.tides(5)) { server, browser in
            let order = try server.open()
            try await browser.go(to: "http://127.0.0.1:\(server.port)/?issue=disaster")
            try await browser.click("#bulk-link")
            try await browser.wait("the bulk page", until: "document.getElementById('bulk')")
            try await browser.screenshot("desktop-bulk")
            try await browser.click("#bulk input[value=confirmed]")
            try await browser.type("5", into: "#number")
            try await browser.click("#bulk button")
            try await Self.until { try server.verdict(order[4]) == .confirmed }
            #expect(try order.allSatisfy { try server.verdict($0) == .confirmed })
            try await browser.wait("a page", until: "document.querySelector('#undo button')")
            try await browser.press("z")
            try await Self.until { try server.open().count == 5 }
        }
    }

    @Test(arguments: WebDriver.Window.allCases)
    func searchFindsWithAndWithoutMarks(window: WebDriver.Window) async throws {
        let items =
            DeskItems.tides(2) + [
                DeskItems.item("Giá xăng tăng, chợ Ninh Kiều vắng khách", text: "Bão số 9.", findings: [])
            ]
        try await visit(window, items) { server, browser in
            try await browser.go(to: "http://127.0.0.1:\(server.port)/search")
            try await browser.type("gia xang\u{E007}", into: "#q")
            try await browser.wait("the hit", until: "document.querySelectorAll('[data-article]').length === 1")
            let marks =
                "return [...document.querySelectorAll('[data-article] h2 mark')].map((mark) => mark.textContent).join(' ')"
            #expect(try await browser.run(marks) as? String == "Giá xăng")
            try await browser.screenshot("\(window)-search")
        }
    }

    /// Texts that would run, load or hide something if a page took them for markup.
    @Test func hostileTextsRunNothingAndLoadNothing() async throws {
        let attacks = [
            "<script>document.title='!'</script>", "<img src=http://evil.example/x onerror=\"document.title='!'\">",
            "]]><svg onload=\"document.title='!'\">", "\u{202E}gnort\u{202C} \u{2066}x", "tên\u{200B}\u{200D}ẩn",
            "javascript:document.title='!'", String(repeating: "Tít rất dài ", count: 90_000),
            "\"><iframe src=http://evil.example></iframe>", "{{=<% %>=}}", "&lt;b&gt;",
        ]
        let items = attacks.enumerated().map { index, text in
            var item = DeskItems.everywhere(text, url: "javascript:document.title='!'", check: "javascript:alert(1)")
            item.draft.guid = "attack-\(index)"
            item.draft.url = nil
            item.draft.contentHash = "h\(index)"
            return item
        }
        try await visit(.desktop, items) { server, browser in
            let base = "http://127.0.0.1:\(server.port)"
            let pages =
                ["/", "/?status=all", "/quality", "/follow", "/log", "/second", "/bulk", "/search?q=script", "/guide"]
                + (try server.open().map { "/f/\($0)" })
            for page in pages {
                try await browser.go(to: base + page)
                let title = try await browser.run("return document.title") as? String
                #expect(title?.hasPrefix("!") == false, "\(page)")
                #expect(
                    try await browser.count("iframe, object, embed, main script, svg, [onerror], [onload]") == 0,
                    "\(page)"
                )
                #expect(try await browser.count("a[href^='javascript']") == 0, "\(page)")
                let overflow = "document.documentElement.scrollWidth > innerWidth + 1"
                #expect(try await browser.run("return \(overflow)") as? Bool == false, "\(page) is too wide")
            }
        }
    }

    /// What a keyboard and a screen reader need, on every page.
    @Test(arguments: WebDriver.Window.allCases)
    func pagesHaveLandmarksLabelsAndNames(window: WebDriver.Window) async throws {
        try await visit(window, DeskItems.tides(2)) { server, browser in
            let first = try server.open()[0]
            for page in ["/", "/f/\(first)", "/quality", "/follow", "/search", "/log", "/second", "/guide"] {
                try await browser.go(to: "http://127.0.0.1:\(server.port)\(page)")
                let unnamed = try await browser.run(
                    """
                    return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
                      .filter((field) => !field.labels?.length && !field.ariaLabel).map((field) => field.outerHTML)
                    """
                )
                #expect((unnamed as? [String]) == [], "\(page)")
                let silent = try await browser.run(
                    "return [...document.querySelectorAll('a, button, summary')].filter((e) => !e.textContent.trim()).length"
                )
                #expect(silent as? Int == 0, "\(page)")
                #expect(try await browser.count("main, header nav, html[lang], .skip") >= 4, "\(page)")
                #expect(try await browser.count("h1") == 1, "\(page)")
                let overflow = "document.documentElement.scrollWidth > innerWidth + 1"
                #expect(try await browser.run("return \(overflow)") as? Bool == false, "\(page) is too wide")
            }
        }
    }

    private static func at(_ finding: Int64, _ browser: WebDriver) async throws {
        try await browser.wait(
            "finding \(finding)",
            until: "document.querySelector('.case')?.dataset.finding === '\(finding)'"
        )
    }

    /// Bounded: at most 20 seconds.
    private static func until(_ condition: () throws -> Bool) async throws {
        for _ in 0..<200 {
            if try condition() { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("it never came to be")
    }
}
