import Foundation
import LoopbackPress
import Testing

/// Where the shared data stands, if it is there: a user's clone has none.
enum SharedData {
    static let folder: URL? = {
        let named = ProcessInfo.processInfo.environment["DIEMTIN_SHARED"].map { URL(fileURLWithPath: $0) }
        let beside = Program.checkout.deletingLastPathComponent().appendingPathComponent("shared")
        return [named, beside].compactMap { $0 }.first {
            FileManager.default.fileExists(atPath: $0.appendingPathComponent("data").path)
        }
    }()

    static func path(_ name: String) -> String { folder?.appendingPathComponent("data/" + name).path ?? "" }
}

@Suite struct RealTextRoundTests {
    /// 4,000 real articles in 40 feeds: the first round stores each once, the second stores none and gets 304s.
    @Test(.enabled(if: SharedData.folder != nil, "skipped: ../shared is not here"))
    func storeRealArticlesOnce() async throws {
        let base = try Date("2026-11-19T00:00:00Z", strategy: .iso8601)
        let press = try NDJSONPress.load(SharedData.path("press.ndjson.gz"), feedCount: 40, base: base)
        let server = try await press.serve(lifetime: 560)
        let feeds = (0..<40).map { (name: "Nguồn \($0)", url: server.url("/feed/\($0)")) }
        let workspace = try await OfficeWorkspace.make(feeds: feeds)
        defer { workspace.folder.remove() }
        let first = try await workspace.run("run", "--json")
        let second = try await workspace.run("run", "--json", now: "2026-11-23T07:30:00+07:00")
        await server.stop()
        #expect([first.code, second.code] == [0, 0])
        let items = try #require(try first.object()["items"] as? [String: Int])
        #expect(items["new"] == press.articleCount)
        #expect(items["duplicate"] == 0)
        let again = try second.object()
        #expect((again["items"] as? [String: Int])?["new"] == 0)
        #expect((again["feeds"] as? [String: Any])?["unchanged"] as? Int == 40)
    }

    /// Prints figures for all sixteen issues; the floors hold what the shipped lexicons reach today.
    @Test(
        .enabled(if: SharedData.folder != nil, "skipped: ../shared is not here"),
        arguments: [
            ("title,summary", 0.82), ("title,summary,text", 0.845),
        ]
    )
    func evaluateOnLabelledArticles(fields: String, floor: Double) async throws {
        let result = try await Program.run(
            "evaluate",
            "--labels",
            SharedData.path("issues-dev.ndjson"),
            "--fields",
            fields,
            "--json",
            "--lexicons",
            Program.checkout.appendingPathComponent("Lexicons").path
        )
        #expect(result.code == 0)
        let table = try result.object()
        let issues = try #require(table["issues"] as? [String: [String: Any]])
        #expect(issues.count == 16)
        #expect(issues.values.allSatisfy { $0["precision"] != nil && $0["recall"] != nil && $0["f1"] != nil })
        let micro = try #require((table["micro"] as? [String: Any])?["f1"] as? Double)
        #expect(micro >= floor)
    }
}
