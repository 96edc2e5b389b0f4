import Foundation
import LoopbackPress
import Testing

/// What a person does with a workspace from day to day.
@Suite struct WorkspaceTests {
    @Test func initKeepsWhatIsThere() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path + "/van-phong"
        #expect(try await Program.run("init", path).code == 0)
        let template = try folder.text("van-phong/diemtin.yaml")
        for key in ["office:", "scope:", "answer_days:", "time_zone:", "contact:", "minimum_text:", "closing_hour:"] {
            #expect(template.contains(key))
        }
        try folder.write("van-phong/diemtin.yaml", "language: en\n")
        #expect(try await Program.run("init", path).code == 0)
        #expect(try folder.text("van-phong/diemtin.yaml") == "language: en\n")
        #expect(try await Program.run("feeds", "list", "--workspace", path, "--json").objects().count > 10)
    }

    @Test func archiveAndBriefingsAreNotForTheWorld() async throws {
        let workspace = try await OfficeWorkspace.make(feeds: [])
        defer { workspace.folder.remove() }
        #expect(try await workspace.run("run").code == 0)
        for name in ["var/diemtin.sqlite", "Briefings/2026/11/22/diem-tin.html"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: workspace.path + "/" + name)
            let mode = try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
            #expect(mode & 0o007 == 0, "\(name) has mode \(String(mode, radix: 8))")
        }
    }

    @Test func aDecisionLeavesTheQueueAndReachesTheBriefing() async throws {
        let server = try await LoopbackServer.start(lifetime: 400) { _ in
            .text(FailingFeedTests.good, type: "application/rss+xml")
        }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "tot", url: server.url("/"))])
        defer { workspace.folder.remove() }
        #expect(try await workspace.run("run").code == 0)
        await server.stop()
        let open = try await workspace.run("review", "list", "--json").objects()
        let id = try #require(
            open.first { ($0["finding"] as? [String: Any])?["subject"] as? String == "disaster" }?["id"]
        )
        let decided = try await workspace.run("review", "decide", "\(id)", "confirmed", "--by", "an")
        #expect(decided.code == 0, "\(decided.errors)")
        #expect(try await workspace.run("review", "list", "--json").objects().count == open.count - 1)
        #expect(try await workspace.run("brief").code == 0)
        #expect(try workspace.folder.text("Briefings/2026/11/22/diem-tin.html").contains("đã xác nhận"))
        #expect(try await workspace.run("review", "decide", "99999", "wrong").code == 2)
        #expect(try await workspace.run("review", "decide", "\(id)", "corrected").code == 64)
    }

    @Test func addedFeedsAreCheckedBeforeTheyAreKept() async throws {
        let workspace = try await OfficeWorkspace.make(feeds: [])
        defer { workspace.folder.remove() }
        let add = [
            "feeds", "add", "https://bao.example/rss?a=1&b=2", "--title", "Báo \"Mới\" & <tốt>", "--workspace",
            workspace.path,
        ]
        #expect(try await Program.run(add).code == 0)
        let listed = try await Program.run("feeds", "list", "--json", "--workspace", workspace.path).objects()
        #expect(
            listed.contains {
                $0["title"] as? String == "Báo \"Mới\" & <tốt>"
                    && $0["url"] as? String == "https://bao.example/rss?a=1&b=2"
            }
        )
        let before = try workspace.folder.contents()
        #expect(try await Program.run(add).code == 2)
        #expect(
            try await Program.run("feeds", "add", "ftp://x", "--title", "X", "--workspace", workspace.path).code == 2
        )
        #expect(try workspace.folder.contents() == before)
    }

    @Test func feedsCheckStoresNothing() async throws {
        let server = try await LoopbackServer.start(lifetime: 400) { request in
            request.path == "/tot" ? .text(FailingFeedTests.good, type: "application/rss+xml") : nil
        }
        let workspace = try await OfficeWorkspace.make(
            feeds: [(name: "tốt", url: server.url("/tot")), (name: "mất", url: server.url("/mat"))])
        defer { workspace.folder.remove() }
        let result = try await workspace.run("feeds", "check", "--json")
        await server.stop()
        #expect(result.code == 1)
        let checks = try result.objects()
        #expect(checks.map { $0["isWorking"] as? Bool } == [true, false])
        #expect(checks[0]["items"] as? Int == 1)
        #expect(try await workspace.run("review", "list", "--status", "all", "--json").output.isEmpty)
    }
}
