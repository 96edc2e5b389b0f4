import ArticleStorage
import Foundation
import PressModel
import Testing

@testable import ReviewSite

/// Whatever a feed holds stays text on every page: nothing runs, and no request leaves.
@Suite struct HostilePageTests {
    static let attacks = [
        "<script>alert(1)</script>", "</h2></article><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
        "\"\u{301} onmouseover=\u{301}\"x", "' onfocus='x", "<\u{301}b>", "&lt;b&gt;", "{{{title}}}", "]]><b>",
        "<![CDATA[x",
        "</title><base href=//lay.example>", "</textarea><form action=//lay.example>", "javascript:alert(1)",
        "\u{202E}x\u{2066}\u{0}", "a\u{200B}b\u{2060}c\u{FEFF}\u{E0041}",
        "e" + String(repeating: "\u{301}", count: 200),
    ]

    /// The pages on which the article stands, once it was decided on, taken up and drawn.
    private static func pages(_ item: ProcessedItem) async throws -> [String: String] {
        try await DeskServer.open([item]) { desk in
            let admin = try desk.browser(as: "chi", .admin)
            let ids = try desk.open()
            let note = String(item.draft.content.title.prefix(500)).trimmingCharacters(in: .whitespacesAndNewlines)
            _ = try await admin.submit("decide", on: "/f/\(ids[0])", ["action": "confirmed", "note": note])
            _ = try await admin.submit("follow", on: "/f/\(ids[0])", ["unit": String(note.prefix(100)) + "x"])
            _ = try await admin.submit("draw", on: "/second", ["share": "100"])
            let reviewer = try desk.browser(as: "lan")
            var pages: [String: String] = [:]
            for path in ["/", "/?status=all", "/quality", "/follow", "/log", "/bulk?place=\(FormFields.encoded(note))"]
            {
                pages[path] = try await admin.get(path).body
            }
            for id in ids { pages["/f/\(id)"] = try await admin.get("/f/\(id)").body }
            pages["/second"] = try await reviewer.get("/second").body
            return pages
        }
    }

    @Test(arguments: attacks)
    func textOfTheFeedStaysText(_ attack: String) async throws {
        let tame = try await Self.pages(DeskItems.everywhere("tin"))
        for (path, page) in try await Self.pages(DeskItems.everywhere(attack)) {
            // Another markup than that of a tame article would be the feed's own.
            if !path.hasPrefix("/bulk") {
                #expect(try DeskPage(page).structure == DeskPage(tame[path] ?? "").structure)
            }
            #expect(!page.unicodeScalars.contains(where: HTMLEscaping.isHarmful))
            #expect(!page.contains("<script>") && !page.contains("<img") && !page.contains("<base"))
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:x", "data:text/html,x", "//lay.example",
        "file:///etc/passwd",
        "java\u{0}script:alert(1)", "vbscript:x",
    ])
    func anAddressThatIsNotHTTPIsNoLink(_ address: String) async throws {
        for (_, page) in try await Self.pages(DeskItems.everywhere("tin", url: address, check: address)) {
            let links = try DeskPage(page).links
            #expect(!links.contains { $0.lowercased().contains("script:") || $0.contains("lay.example") })
            #expect(links.allSatisfy { $0.hasPrefix("/") || $0.hasPrefix("#") })
        }
    }

    @Test func anHTTPAddressIsALinkThatTellsNothing() async throws {
        try await DeskServer.open([DeskItems.everywhere("tin", url: "https://vidu.example/\" onclick=\"x\"")]) { desk in
            let id = try #require(try desk.open().first)
            let link = try DeskPage(try await desk.browser(as: "lan").get("/f/\(id)").body).element("original")
            #expect(link?.attributes["href"] == "https://vidu.example/\" onclick=\"x\"")
            #expect(link?.attributes["onclick"] == nil)
            #expect(link?.attributes["rel"] == "noreferrer noopener nofollow external")
        }
    }

    @Test func aTitleOfAMegabyteIsCut() async throws {
        let title = String(repeating: "Triều cường dâng cao ", count: 50_000)
        for (path, page) in try await Self.pages(DeskItems.everywhere(title)) {
            #expect(page.utf8.count < 400_000, "\(path)")
            if path == "/?status=all" || path.hasPrefix("/f/") { #expect(page.contains("…"), "\(path)") }
        }
    }

    @Test func noPageAsksAnotherHostForAnything() async throws {
        for (_, page) in try await Self.pages(DeskItems.everywhere("tin https://lay.example/x.png")) {
            for element in try DeskPage(page).elements where element.name != "a" {
                let addresses = ["src", "href", "action", "srcset", "data", "poster"].compactMap {
                    element.attributes[$0]
                }
                #expect(addresses.allSatisfy { $0.hasPrefix("/") && !$0.hasPrefix("//") })
            }
        }
    }
}
