import Foundation
import LoopbackPress
import Testing

/// Pages of articles of which the feed gives a line alone.
@Suite struct PageTests {
    private static let items = 12

    private static func feed(_ base: String) -> String {
        let items = (0..<items).map { number in
            """
            <item><title>Phường Ô Môn hẹn trả lời kiến nghị số \(number)</title><link>\(base)/bai/\(number).html</link>
            <guid>\(number)</guid><pubDate>Sun, 22 Nov 2026 08:00:00 +0700</pubDate><description>Tóm tắt.</description>
            </item>
            """
        }
        return "<rss version=\"2.0\"><channel><title>Báo</title>\(items.joined())</channel></rss>"
    }

    private static func page(_ path: String) -> String {
        let paragraph =
            "Sáng nay đại diện phường Ô Môn gặp các hộ dân, ghi nhận từng kiến nghị về đường, nước sạch và hẹn trả lời "
            + "bằng văn bản trước cuối tháng."
        return """
            <!DOCTYPE html><html lang="vi"><head><title>Bài \(path)</title></head><body><article><h1>Bài \(path)</h1>
            <p>\(paragraph)</p><p>\(paragraph) Đường dẫn \(path).</p><p>\(paragraph)</p></article></body></html>
            """
    }

    @Test func pagesBeyondTheHostsShareAreReadInLaterRounds() async throws {
        let press = try await ScriptedPress.start { request in
            switch request.path {
            case "/rss": .text(Self.feed("http://\(request.headers["host"] ?? "")"), type: "application/rss+xml")
            case "/robots.txt": nil
            default: .text(Self.page(request.path), type: "text/html")
            }
        }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "Báo", url: press.url("/rss"))], pagesPerHost: 5)
        defer { workspace.folder.remove() }
        var pages: [Int] = []
        for hour in ["06", "12", "18", "20"] {
            let account = try await workspace.run("run", "--all", "--json", now: "2026-11-23T\(hour):30:00+07:00")
                .object()
            pages.append(try #require(account["pages"] as? Int))
            let counts = try #require(account["items"] as? [String: Int])
            #expect(counts["changed"] == 0, "a page that came late is no edit")
        }
        #expect(pages == [5, 5, 2, 0])
        let asked = press.requests.map(\.path).filter { $0.hasPrefix("/bai/") }
        #expect(Set(asked).count == Self.items && asked.count == Self.items)
        await press.stop()
    }

    @Test func redirectToAPageThatRobotsForbidIsNotFollowed() async throws {
        let press = try await ScriptedPress.start { request in
            switch request.path {
            case "/rss": .text(Self.feed("http://\(request.headers["host"] ?? "")"), type: "application/rss+xml")
            case "/robots.txt": .text("User-agent: *\nDisallow: /cam/\n")
            case "/cam/1": .text(Self.page("/cam/1"), type: "text/html")
            default: .redirect(302, to: "/cam/1")
            }
        }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "Báo", url: press.url("/rss"))], pagesPerHost: 3)
        defer { workspace.folder.remove() }
        _ = try await workspace.run("run")
        #expect(press.requests.contains { $0.path.hasPrefix("/bai/") })
        #expect(!press.requests.contains { $0.path.hasPrefix("/cam/") })
        await press.stop()
    }
}
