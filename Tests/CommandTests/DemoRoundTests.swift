import Foundation
import LoopbackPress
import Testing

/// Two rounds over the invented press by real HTTP, as `make demo` does them.
@Suite(.serialized) struct DemoRoundTests {
    static let press = Program.checkout.appendingPathComponent("Tests/DemoPress/Press").path
    static let noon = "2026-11-22T11:30:00+07:00"
    static let morning = "2026-11-23T06:30:00+07:00"

    struct Rounds {
        let library: PressLibrary
        let workspace: OfficeWorkspace
        let first: [String: Any]
        let second: [String: Any]
    }

    /// Both rounds, with the outlets' second edition between them.
    static func rounds() async throws -> Rounds {
        let library = try PressLibrary.load(folder: press)
        let early = PressEdition(until: try Date(noon, strategy: .iso8601), edited: false)
        let server = try await PressServer.start(library, edition: early, lifetime: 400)
        let feeds = library.outlets.map { (name: $0.name, url: server.feedURL($0.id)) }
        let workspace = try await OfficeWorkspace.make(feeds: feeds)
        let first = try await workspace.run("run", "--json", now: noon)
        server.show(PressEdition(until: try Date(morning, strategy: .iso8601), edited: true))
        let second = try await workspace.run("run", "--json", now: morning)
        await server.stop()
        #expect(first.code == 0, "\(first.errors)")
        #expect(second.code == 0, "\(second.errors)")
        return Rounds(library: library, workspace: workspace, first: try first.object(), second: try second.object())
    }

    @Test func storeEachArticleOnceAndShowTheDayInTheBriefing() async throws {
        let rounds = try await Self.rounds()
        defer { rounds.workspace.folder.remove() }
        let total = rounds.library.articles.count
        #expect(total >= 120)
        let new = [rounds.first, rounds.second].map { ($0["items"] as? [String: Int])?["new"] ?? 0 }
        #expect(new[0] > 0 && new[1] > 0)
        #expect(new[0] + new[1] == total)
        let briefing = try await rounds.workspace.run("brief", "--date", "2026-11-22", "--json").object()
        try checkCounts(briefing, rounds.library)
        try checkSpecialItems(briefing)
        let html = try rounds.workspace.folder.text("Briefings/2026/11/22/diem-tin.html")
        #expect(html.contains("ĐIỂM TIN BÁO CHÍ"))
        #expect(html.contains("cần xác minh"))
        #expect(html.contains("Tiêu đề trước khi báo sửa"))
    }

    private func checkCounts(_ briefing: [String: Any], _ library: PressLibrary) throws {
        let counts = try #require(briefing["counts"] as? [String: Int])
        let issues = try #require(briefing["issues"] as? [[String: Any]])
        let stories = issues.flatMap { $0["stories"] as? [[String: Any]] ?? [] }
        #expect(counts["stories"] == stories.count)
        #expect(issues.count >= 8)
        let days = Date.ISO8601FormatStyle(timeZone: TimeZone(secondsFromGMT: 7 * 3_600) ?? .gmt).year().month().day()
        let published = library.articles.filter { $0.published.map { days.format($0) == "2026-11-22" } ?? false }
        // The undated article is counted on the day it was first seen.
        #expect(counts["articles"] == published.count + 1)
    }

    /// The windows-1258 feed, decomposed and unaccented text, the reprint: each where a reader expects it.
    private func checkSpecialItems(_ briefing: [String: Any]) throws {
        let text = String(decoding: try JSONSerialization.data(withJSONObject: briefing), as: UTF8.self)
        #expect(text.contains("Dân Sinh Nam Bộ"))
        #expect(text.contains("nội ô Cần Thơ ngập ngày thứ ba liên tiếp"))
        #expect(text.contains("Trieu cuong"))
        #expect(text.contains("\"isReprint\":true"))
        #expect(text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8))
    }
}
