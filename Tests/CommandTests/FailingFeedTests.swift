import Foundation
import LoopbackPress
import Testing

/// A feed that fails costs its own update, and is named; the round goes on.
@Suite struct FailingFeedTests {
    static let good = """
        <rss version="2.0"><channel><title>Tốt</title><item><title>Triều cường gây ngập ở phường Ninh Kiều</title>
        <link>https://tot.example/1</link><guid>1</guid><pubDate>Sun, 22 Nov 2026 08:00:00 +0700</pubDate>
        <description>Nước dâng ngập nhiều tuyến đường ở Cần Thơ, người dân di chuyển khó khăn vì triều cường.</description>
        </item></channel></rss>
        """

    static let pages: [(name: String, body: String, reason: String)] = [
        (
            "trang-web", "<!DOCTYPE html><html><head><title>Trang chủ</title></head><body>Chào</body></html>",
            "html-page"
        ),
        ("rong", "", "empty"),
        ("khong-bai", "<rss version=\"2.0\"><channel><title>Không bài</title></channel></rss>", "no-items"),
        ("cat-ngang", String(good.prefix(300)), "truncated"),
        ("khac", "<?xml version=\"1.0\"?><note><to>ai</to></note>", "not-a-feed"),
    ]

    @Test func failuresAreNamedAndTheRestGoesOn() async throws {
        let server = try await LoopbackServer.start(lifetime: 400) { request in
            if request.path == "/tot" { return .text(Self.good, type: "application/rss+xml") }
            return Self.pages.first { "/" + $0.name == request.path }.map { .text($0.body, type: "text/xml") }
        }
        let gone = try #require(URL(string: "http://127.0.0.1:1/rss"))
        let feeds =
            [(name: "tot", url: server.url("/tot")), (name: "vang", url: server.url("/vang-mat"))]
            + Self.pages.map { (name: $0.name, url: server.url("/" + $0.name)) } + [(name: "tu-choi", url: gone)]
        let workspace = try await OfficeWorkspace.make(feeds: feeds)
        defer { workspace.folder.remove() }
        let result = try await workspace.run("run", "--json")
        await server.stop()

        #expect(result.code == 1)
        let account = try result.object()
        let failures = try #require(account["failures"] as? [[String: String]])
        let reasons = Dictionary(failures.map { ($0["source"] ?? "", $0["reason"] ?? "") }) { first, _ in first }
        for page in Self.pages { #expect(reasons[page.name] == page.reason, "\(page.name)") }
        #expect(reasons["vang"] == "http")
        #expect(reasons["tu-choi"] == "refused")
        #expect(reasons["tot"] == nil)
        #expect(failures.allSatisfy { $0["detail"]?.isEmpty == false })
        let briefing = try workspace.folder.text("Briefings/2026/11/22/diem-tin.html")
        for feed in feeds.dropFirst() { #expect(briefing.contains("– \(feed.name): "), "\(feed.name)") }
        #expect(briefing.contains("Triều cường gây ngập ở phường Ninh Kiều"))
    }

    @Test func aFeedInTheOfficesOwnNetworkNeedsLeave() async throws {
        let server = try await LoopbackServer.start(lifetime: 400) { _ in .text(Self.good, type: "application/rss+xml")
        }
        let workspace = try await OfficeWorkspace.make(feeds: [])
        defer { workspace.folder.remove() }
        let added = try await Program.run(
            "feeds",
            "add",
            server.url("/tot").absoluteString,
            "--title",
            "Nội bộ",
            "--workspace",
            workspace.path
        )
        #expect(added.code == 0)
        let result = try await workspace.run("run", "--json")
        await server.stop()
        #expect(result.code == 1)
        let failures = try #require(try result.object()["failures"] as? [[String: String]])
        #expect(failures.map { $0["reason"] } == ["private-address"])
        #expect(server.requests.isEmpty)
    }
}
