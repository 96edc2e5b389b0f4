import Foundation
import LoopbackPress
import Testing

/// What one round leaves for the next: who is asked again, where, and who is left alone.
@Suite struct ScheduleTests {
    static let morning = "2026-11-23T06:30:00+07:00"

    @Test func goneFeedIsAskedForAgainOnlyWhenAPersonSaysSo() async throws {
        let press = try await ScriptedPress.start { _ in .text("410", status: 410) }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "Báo Cũ", url: press.url("/rss"))])
        defer { workspace.folder.remove() }
        #expect(try await workspace.run("run", now: Self.morning).code == 1)

        let second = try await workspace.run("run", now: "2026-11-24T06:30:00+07:00")
        #expect(second.code == 0)
        #expect(second.output.contains("1 nguồn đã gỡ hẳn"))
        #expect(second.output.contains("Báo Cũ: máy chủ báo nguồn này đã gỡ hẳn (410) từ 23/11/2026 06:30"))
        #expect(try workspace.folder.text("Briefings/2026/11/23/diem-tin.html").contains("– Báo Cũ: máy chủ báo"))
        #expect(try await workspace.run("run", "--all", now: "2026-11-24T06:31:00+07:00").code == 0)
        #expect(press.requests.count == 1)

        let woken = try await Program.run("feeds", "wake", "Báo Cũ", "--workspace", workspace.path)
        #expect(woken.output.contains("Lượt tới sẽ đọc Báo Cũ"))
        #expect(try await workspace.run("run", now: "2026-11-24T06:32:00+07:00").code == 1)
        #expect(press.requests.count == 2)
        await press.stop()
    }

    @Test func onlyAMoveThatIsPermanentAllTheWayIsStored() async throws {
        let press = try await ScriptedPress.start { request in
            switch request.path {
            case "/cu": .redirect(301, to: "/giua")
            case "/giua": .redirect(308, to: "/moi")
            case "/tam": .redirect(301, to: "/tam-2")
            case "/tam-2": .redirect(302, to: "/moi")
            default: .text(InventedFeed.rss(["a": "Tin một"]), type: "application/rss+xml")
            }
        }
        let workspace = try await OfficeWorkspace.make(
            feeds: [(name: "Hẳn", url: press.url("/cu")), (name: "Tạm", url: press.url("/tam"))]
        )
        defer { workspace.folder.remove() }
        let first = try await workspace.run("run", now: Self.morning)
        #expect(first.output.contains("! Hẳn: nguồn đã chuyển hẳn sang \(press.url("/moi"))"))
        #expect(!first.output.contains("! Tạm"))
        let before = press.requests.count
        _ = try await workspace.run("run", now: "2026-11-24T06:30:00+07:00")
        #expect(Set(press.requests.dropFirst(before).map(\.path)) == ["/moi", "/tam", "/tam-2"])
        let list = try await workspace.run("feeds", "list")
        #expect(list.output.contains("đã chuyển sang \(press.url("/moi"))"))
        await press.stop()
    }

    @Test func feedThatIsFreshByItsServersWordIsLeftAloneWithTheReason() async throws {
        let press = try await ScriptedPress.start { _ in
            LoopbackResponse(
                headers: ["Content-Type": "application/rss+xml", "Cache-Control": "max-age=3600"],
                body: Data(InventedFeed.rss(["a": "Tin một"]).utf8)
            )
        }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "Báo", url: press.url("/rss"))])
        defer { workspace.folder.remove() }
        _ = try await workspace.run("run", now: Self.morning)
        let second = try await workspace.run("run", "--json", now: "2026-11-23T07:00:00+07:00")
        #expect(second.code == 0)
        let account = try second.object()
        #expect((account["feeds"] as? [String: Any])?["due"] as? Int == 0)
        let skip = try #require((account["skips"] as? [[String: Any]])?.first)
        #expect(skip["reason"] as? String == "fresh")
        #expect(skip["detail"] as? String == "máy chủ cho biết chưa có gì mới trước 23/11/2026 07:30")
        #expect(press.requests.count == 1)
        _ = try await workspace.run("run", "--all", now: "2026-11-23T07:01:00+07:00")
        #expect(press.requests.count == 2)
        _ = try await workspace.run("run", now: "2026-11-23T08:30:00+07:00")
        #expect(press.requests.count == 3)
        await press.stop()
    }

    @Test func busyHostIsParkedForAllItsFeedsAndForTheNextRound() async throws {
        let press = try await ScriptedPress.start { _ in
            LoopbackResponse(status: 429, headers: ["Retry-After": "7200"])
        }
        let workspace = try await OfficeWorkspace.make(
            feeds: [(name: "Một", url: press.url("/1")), (name: "Hai", url: press.url("/2"))]
        )
        defer { workspace.folder.remove() }
        for now in [Self.morning, "2026-11-23T07:30:00+07:00"] {
            let account = try await workspace.run("run", "--json", now: now).object()
            let failures = try #require(account["failures"] as? [[String: String]])
            #expect(failures.map { $0["reason"] } == ["busy", "busy"])
            #expect(press.requests.count == 1)
        }
        _ = try await workspace.run("run", now: "2026-11-23T09:00:00+07:00")
        #expect(press.requests.count == 2)
        await press.stop()
    }

    @Test func failingFeedIsTriedLessOftenButDaily() async throws {
        let press = try await ScriptedPress.start { _ in .text("500", status: 500) }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "Báo", url: press.url("/rss"))])
        defer { workspace.folder.remove() }
        for minute in 10...12 { _ = try await workspace.run("run", now: "2026-11-23T06:\(minute):00+07:00") }
        let fourth = try await workspace.run("run", now: "2026-11-23T06:13:00+07:00")
        #expect(fourth.code == 0)
        #expect(fourth.output.contains("Báo: lỗi 3 lần liên tiếp từ 23/11/2026 06:10; thử lại sau"))
        #expect(press.requests.count == 3)
        _ = try await workspace.run("run", now: "2026-11-24T06:10:00+07:00")
        #expect(press.requests.count == 4)
        await press.stop()
    }

    @Test func serverThatAnswers304ForEverIsAskedForTheWholeAfterEightDays() async throws {
        let press = try await ScriptedPress.start { request in
            let isConditional = request.headers["if-none-match"] != nil
            return LoopbackResponse(
                status: isConditional ? 304 : 200,
                headers: ["ETag": "\"mai-mai\"", "Content-Type": "application/rss+xml"],
                body: isConditional ? Data() : Data(InventedFeed.rss(["a": "Tin một"]).utf8)
            )
        }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "Báo", url: press.url("/rss"))])
        defer { workspace.folder.remove() }
        for day in [10, 11, 17, 19] { _ = try await workspace.run("run", now: "2026-11-\(day)T06:30:00+07:00") }
        #expect(press.requests.map { $0.headers["if-none-match"] } == [nil, "\"mai-mai\"", "\"mai-mai\"", nil])
        await press.stop()
    }
}
