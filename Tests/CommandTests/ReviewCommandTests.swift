import Foundation
import LoopbackPress
import Testing

/// `diemtin review` from one end to the other.
@Suite struct ReviewCommandTests {
    /// A workspace after a round, with the number of a finding on a flood.
    private func reviewed(_ test: (OfficeWorkspace, String) async throws -> Void) async throws {
        let server = try await LoopbackServer.start(lifetime: 400) { _ in
            .text(FailingFeedTests.good, type: "application/rss+xml")
        }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "tot", url: server.url("/"))])
        defer { workspace.folder.remove() }
        #expect(try await workspace.run("run").code == 0)
        await server.stop()
        let listed = try await workspace.run("review", "list", "--issue", "disaster", "--json").objects()
        try await test(workspace, "\(try #require(listed.first?["id"]))")
    }

    private func text(_ workspace: OfficeWorkspace, _ words: String...) async throws -> String {
        let result = try await Program.run(
            ["review"] + words + ["--workspace", workspace.path, "--now", "2026-11-23T09:00:00+07:00"]
        )
        #expect(result.code == 0, "\(words): \(result.errors)")
        return result.output
    }

    @Test func findingIsShownWithItsPassagesMarkedAndItsEvidence() async throws {
        try await reviewed { workspace, id in
            let shown = try await text(workspace, "show", id)
            #expect(shown.contains("«") && shown.contains("cần xác minh"))
            #expect(shown.contains("Căn cứ") && shown.contains("Phiên bản quy tắc"))
            #expect(!shown.contains("\u{1B}"))
            let object = try await workspace.run("review", "show", id, "--json").object()
            #expect(object["heldDecision"] == nil && (object["history"] as? [Any])?.isEmpty == true)
            #expect(try await workspace.run("review", "show", "99999").code == 2)
            #expect(try await workspace.run("review", "show", "x").code == 64)
        }
    }

    @Test func listIsFilteredByStatusPlaceSourceAndDays() async throws {
        try await reviewed { workspace, _ in
            func count(_ words: String...) async throws -> Int {
                let result = try await Program.run(["review", "list", "--json", "--workspace", workspace.path] + words)
                #expect(result.code == 0, "\(result.errors)")
                return try result.objects().count
            }
            let all = try await count()
            #expect(all > 0)
            #expect(try await count("--place", "Cần Thơ") > 0)
            #expect(try await count("--place", "Hà Giang") == 0)
            #expect(try await count("--source", "khong-co") == 0)
            #expect(try await count("--since", "2026-11-22", "--until", "2026-11-22") == all)
            #expect(try await count("--until", "2026-11-21") == 0)
            #expect(try await count("--status", "wrong") == 0)
            let both = ["--date", "2026-11-22", "--since", "2026-11-22"]
            #expect(try await Program.run(["review", "list", "--workspace", workspace.path] + both).code == 64)
            let turned = ["--since", "2026-11-23", "--until", "2026-11-22"]
            #expect(try await Program.run(["review", "list", "--workspace", workspace.path] + turned).code == 64)
        }
    }

    @Test func decisionOfAnotherIsNotOverwrittenUnseen() async throws {
        try await reviewed { workspace, id in
            _ = try await text(workspace, "decide", id, "confirmed", "--by", "an", "--expecting", "0")
            let late = try await workspace.run(
                "review",
                "decide",
                id,
                "wrong",
                "--by",
                "binh",
                "--expecting",
                "0"
            )
            #expect(late.code == 2 && late.errors.contains("an đã quyết định “confirmed”"))
            let held = try await workspace.run("review", "show", id, "--json").object()["heldDecision"]
            let number = "\(try #require(held))"
            _ = try await text(workspace, "decide", id, "wrong", "--by", "binh", "--expecting", number)
            #expect(try await text(workspace, "show", id).contains("binh: wrong"))
        }
    }

    @Test func decisionsAreTakenBackOneByOne() async throws {
        try await reviewed { workspace, id in
            _ = try await text(workspace, "decide", id, "confirmed", "--by", "an")
            _ = try await text(workspace, "decide", id, "unsure", "--by", "an")
            #expect(try await text(workspace, "undo", "--by", "binh").contains("Không có gì"))
            #expect(try await text(workspace, "undo", "--by", "an").contains("unsure; nay: confirmed"))
            #expect(try await text(workspace, "undo", id, "--by", "binh").contains("confirmed; nay: chờ duyệt"))
            #expect(try await text(workspace, "undo", id, "--json") == "[]\n")
            #expect(try await workspace.run("review", "undo", "99999").code == 2)
        }
    }

    @Test func precisionComesWithItsIntervalAndSecondReadingsWithTheirAgreement() async throws {
        try await reviewed { workspace, id in
            #expect(try await text(workspace, "stats").contains("Chưa có quyết định"))
            _ = try await text(workspace, "decide", id, "confirmed", "--by", "an")
            let stats = try await text(workspace, "stats")
            #expect(stats.contains("disaster") && stats.contains("100,0 %") && stats.contains("20,7 %–100,0 %"))
            #expect(try await text(workspace, "stats", "--by", "term").contains("(disaster)"))
            #expect(try await text(workspace, "stats", "--until", "2026-11-01").contains("Chưa có quyết định"))
            #expect(try await text(workspace, "second", "draw", "--share", "1", "--seed", "7").contains("1"))
            #expect(try await text(workspace, "second", "next", "--by", "an").contains("Không còn gì"))
            let blind = try await text(workspace, "second", "next", "--by", "binh")
            #expect(blind.contains("[\(id)]") && blind.contains("cần xác minh") && !blind.contains("confirmed"))
            _ = try await text(workspace, "second", "read", id, "wrong", "--by", "binh")
            #expect(try await text(workspace, "stats").contains("trùng ý 0,0 %"))
            let object = try await workspace.run("review", "stats", "--by", "source", "--json").object()
            #expect((object["rows"] as? [[String: Any]])?.first?["right"] as? Int == 1)
            #expect((object["secondReadings"] as? [String: Any])?["count"] as? Int == 1)
        }
    }

    @Test func issueIsTakenUpAnsweredAndClosed() async throws {
        try await reviewed { workspace, id in
            let opened = try await text(workspace, "follow", "open", id, "--unit", "Ban Chỉ huy Phòng thủ dân sự")
            #expect(opened.contains("hạn 23/12/2026") && opened.contains("(đang chờ)"))
            let again = try await workspace.run("review", "follow", "open", id, "--unit", "Khác")
            #expect(again.code == 2 && again.errors.contains("đang được theo dõi"))
            let later = try await workspace.run("review", "follow", "list", now: "2026-12-24T08:00:00+07:00")
            #expect(later.output.contains("(QUÁ HẠN)"))
            #expect(try await text(workspace, "follow", "answer", "1", "--text", "Đã rõ").contains("(đã trả lời)"))
            #expect(try await text(workspace, "follow", "close", "1").contains("(đã kết thúc)"))
            #expect(try await text(workspace, "follow", "list").contains("Không có vấn đề nào"))
            #expect(try await text(workspace, "follow", "list", "--all", "--json").contains("\"isOverdue\":false"))
            #expect(try await workspace.run("review", "follow", "close", "9").code == 2)
        }
    }

    @Test func usersAreAddedListedAndDisabledWithoutTheirPasswordsBeingShown() async throws {
        let workspace = try await OfficeWorkspace.make(feeds: [])
        defer { workspace.folder.remove() }
        func review(_ words: String..., input: String = "") async throws -> Program.Result {
            try await Program.run(["review"] + words + ["--workspace", workspace.path], input: input)
        }
        let password = "con đò bến Ninh Kiều"
        let added = try await review("add-user", "Lan", "--role", "admin", "--password-stdin", input: password + "\n")
        #expect(added.code == 0 && !added.output.contains(password), "\(added.errors)")
        #expect(try await review("users").output == "Lan admin\n")
        #expect(try await review("disable-user", "Lan").code == 0)
        let listed = try await review("users", "--json").object()
        #expect(listed["isDisabled"] as? Bool == true && listed.count == 3)
        #expect(try await review("disable-user", "Không ai").code == 2)
        let short = try await review("add-user", "Minh", "--password-stdin", input: "ngắn\n")
        #expect(short.code == 2 && short.errors.contains("10"))
        #expect(try await review("add-user", "Minh", "--password-stdin").code == 2)
        #expect(try await review("add-user", "a\u{202E}b", "--password-stdin", input: password).code == 2)
        #expect(try await review("users").output.contains("Minh") == false)
    }
}
