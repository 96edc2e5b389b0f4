import Foundation
import LoopbackPress
import Testing

/// An archive after its lexicons have changed.
@Suite struct ReclassificationTests {
    private static let items: [String: String] = Dictionary(
        uniqueKeysWithValues: (10..<40).map { ("bai-\($0)", "Phường Cái Răng thu hồi đất của hộ số \($0)") }
    )

    private func filled() async throws -> OfficeWorkspace {
        let press = try await ScriptedPress.start { _ in
            .text(InventedFeed.rss(Self.items), type: "application/rss+xml")
        }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "Báo", url: press.url("/rss"))])
        let run = try await workspace.run("run", "--json")
        await press.stop()
        #expect(run.code == 0, "\(run.errors)")
        return workspace
    }

    private func classify(_ workspace: OfficeWorkspace) async throws -> [String: Any] {
        let result = try await Program.run("classify", "--workspace", workspace.path, "--json")
        #expect(result.code == 0, "\(result.errors)")
        return try result.object()
    }

    private func listed(_ workspace: OfficeWorkspace, _ status: String) async throws -> [[String: Any]] {
        try await workspace.run("review", "list", "--issue", "land", "--status", status, "--json").objects()
    }

    @Test func unchangedLexiconsChangeNothingAndRemovedOnesTakeTheirFindingsAway() async throws {
        let workspace = try await filled()
        defer { workspace.folder.remove() }
        let before = try await listed(workspace, "all")
        #expect(before.count == 30)
        let same = try await classify(workspace)
        #expect(same["articles"] as? Int == 30 && same["changed"] as? Int == 0)

        let id = try #require(before.first?["id"] as? Int)
        #expect(try await workspace.run("review", "decide", "\(id)", "confirmed").code == 0)
        let lexicon = workspace.path + "/Lexicons/land.yaml"
        let land = try String(contentsOfFile: lexicon, encoding: .utf8)
        try FileManager.default.removeItem(atPath: lexicon)
        let without = try await classify(workspace)
        #expect((without["lost"] as? [String: Int])?["land"] == 30)
        #expect(without["decided"] as? Int == 1)
        #expect(try await listed(workspace, "all").isEmpty)

        try land.write(toFile: lexicon, atomically: true, encoding: .utf8)
        let again = try await classify(workspace)
        #expect((again["gained"] as? [String: Int])?["land"] == 30)
        // The decision is there again with its finding, under the same number.
        #expect(try await listed(workspace, "decided").map { $0["id"] as? Int } == [id])
    }

    @Test func saysWhatGoesWithWhat() async throws {
        for arguments in [
            ["classify"], ["classify", "a.ndjson", "--workspace", "."],
            ["classify", "--workspace", ".", "--all-scores"],
        ] {
            #expect(try await Program.run(arguments).code == 64)
        }
        let missing = try await Program.run("classify", "--workspace", "/nowhere")
        #expect(missing.code == 2 && missing.errors.contains("diemtin init"))
    }
}
