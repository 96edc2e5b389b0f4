import Foundation
import LoopbackPress
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// `search` and `prune` on a workspace that has done a round.
@Suite struct SearchCommandTests {
    private static let feed = """
        <rss version="2.0"><channel><title>Báo Sông Hậu</title><link>https://bao.example/</link>
        <item><title>Bão số 9 gây ngập \u{1B}[31mchợ Cái Răng</title><link>https://bao.example/1</link>
        <pubDate>Sun, 22 Nov 2026 08:00:00 +0700</pubDate>
        <description>Mưa lớn sau bão làm ngập 40 căn nhà ở phường Cái Răng, thành phố Cần Thơ.</description></item>
        <item><title>Bảo hiểm y tế thêm quyền lợi</title><link>https://bao.example/2</link>
        <pubDate>Sat, 21 Nov 2026 08:00:00 +0700</pubDate>
        <description>Từ tháng sau, người dân Cần Thơ được chi trả thêm nhiều loại thuốc.</description></item>
        <item><title>Bão số 8 đi qua Cà Mau</title><link>https://bao.example/3</link>
        <pubDate>Thu, 01 Oct 2026 08:00:00 +0700</pubDate>
        <description>Gió giật mạnh, nhiều tàu cá vào bờ tránh trú an toàn trước khi bão đổ bộ.</description></item>
        </channel></rss>
        """

    private func withWorkspace(_ body: (OfficeWorkspace) async throws -> Void) async throws {
        let server = try await LoopbackServer.start(lifetime: 400) { _ in .text(Self.feed, type: "application/rss+xml")
        }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "Sông Hậu", url: server.url("/"))])
        defer { workspace.folder.remove() }
        let round = try await workspace.run("run")
        await server.stop()
        #expect(round.code == 0, "\(round.errors)")
        try await body(workspace)
    }

    @Test func findsArticlesAndMarksTheWords() async throws {
        try await withWorkspace { workspace in
            let found = try await workspace.run("search", "bão ngap")
            #expect(found.code == 0, "\(found.errors)")
            #expect(found.output.contains("«Bão» số 9 gây «ngập» "))
            #expect(found.output.contains("2026-11-22") && found.output.contains("https://bao.example/1"))
            #expect(!found.output.contains("\u{1B}") && !found.output.contains("Bảo hiểm"))
            #expect(try await workspace.run("search", "\"cây xanh\"").output.contains("Không tìm thấy bài nào."))
        }
    }

    @Test func filtersAndPrintsJSON() async throws {
        try await withWorkspace { workspace in
            let found = try await workspace.run(
                "search",
                "bao",
                "--since",
                "2026-11-01",
                "--place",
                "can tho",
                "--json"
            )
            let hits = try #require(try found.object()["hits"] as? [[String: Any]])
            #expect(hits.compactMap { $0["url"] as? String } == ["https://bao.example/1", "https://bao.example/2"])
            let title = try #require(hits.last?["title"] as? [String: Any])
            let ranges = try #require(title["ranges"] as? [[String: Int]])
            #expect(ranges.first == ["start": 0, "end": 5])
            #expect(try await workspace.run("search", "bao", "--limit", "1").output.contains("Còn bài khác"))
        }
    }

    @Test func saysWhatIsWrongWithAQuery() async throws {
        try await withWorkspace { workspace in
            let empty = try await workspace.run("search", "  ")
            #expect(empty.code == 2 && empty.errors.contains("giá xăng"))
            let place = try await workspace.run("search", "bão", "--place", "Can To")
            #expect(place.code == 2 && place.errors.contains("Cần Thơ"))
            let days = try await workspace.run("search", "bão", "--since", "2026-11-02", "--until", "2026-11-01")
            #expect(days.code == 64)
            #expect(try await workspace.run("search", "bão", "--limit", "0").code == 64)
            #expect(try await workspace.run("search", "NEAR(\"bão").code == 0)
        }
    }

    @Test func prunesOldArticlesAndBriefsTheirDaysStill() async throws {
        try await withWorkspace { workspace in
            let dry = try await workspace.run("prune", "--older-than", "30", "--dry-run", "--json").object()
            #expect(dry["articles"] as? Int == 1 && dry["isDryRun"] as? Bool == true)
            #expect(try await workspace.run("search", "\"số 8\"", "--json").output.contains("Cà Mau"))
            let pruned = try await workspace.run("prune", "--before", "2026-10-24")
            #expect(pruned.code == 0, "\(pruned.errors)")
            #expect(pruned.output.contains("Đã lược 1 bài.") && pruned.output.contains("Tệp kho nhỏ đi"))
            #expect(try await workspace.run("search", "\"số 8\"").output.contains("Không tìm thấy"))
            #expect(try await workspace.run("brief", "--date", "2026-10-01").code == 0)
            #expect(try await workspace.run("prune", "--optimize").output.contains("Đã lược 0 bài."))
        }
    }

    @Test func pruneNeedsADayInThePastAndTheRoundsLock() async throws {
        try await withWorkspace { workspace in
            #expect(try await workspace.run("prune").code == 64)
            #expect(try await workspace.run("prune", "--before", "2027-01-01").code == 64)
            #expect(try await workspace.run("prune", "--before", "2026-01-01", "--older-than", "3").code == 64)
            let lock = open(workspace.path + "/var/round.lock", O_RDWR | O_CREAT, 0o640)
            defer { close(lock) }
            #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
            let refused = try await workspace.run("prune", "--older-than", "30")
            #expect(refused.code == 2 && refused.errors.contains("một lượt khác đang chạy"))
        }
    }
}
