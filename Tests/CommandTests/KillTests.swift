import ArticleStorage
import Foundation
import LoopbackPress
import PressModel
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// Rounds that are killed in the middle of their work.
///
/// `DIEMTIN_KILLS=200 DIEMTIN_PROGRAM=.build/release/diemtin swift test --filter KillTests` does the long run.
@Suite struct KillTests {
    private static let kills = ProcessInfo.processInfo.environment["DIEMTIN_KILLS"].flatMap { Int($0) } ?? 12

    /// Feeds of which every request finds three articles more; all of them stay listed.
    private actor GrowingPress {
        static let feeds = 4
        private(set) var requests = 0
        private var counts = Array(repeating: 0, count: feeds)

        var listed: Int { counts.reduce(0, +) }

        func feed(_ number: Int) -> String {
            requests += 1
            counts[number] += 3
            let items = (0..<counts[number]).map { item in
                """
                <item><title>Phường Cái Răng thu hồi đất của hộ thứ \(item) ở khu vực \(number)</title>
                <link>https://bao.example/\(number)/\(item)</link><guid>tag:bao.example,2026:\(number)-\(item)</guid>
                <pubDate>Sun, 22 Nov 2026 08:00:00 +0700</pubDate>
                <description>Hộ thứ \(item) nói giá bồi thường đất thấp hơn giá thị trường, đề nghị tính lại. \(Self.text)</description></item>
                """
            }
            return "<rss version=\"2.0\"><channel><title>Báo \(number)</title>\(items.joined())</channel></rss>"
        }

        private static let text = String(
            repeating: "Cán bộ phường nghe các hộ dân nêu ý kiến về phương án bồi thường, tái định cư. ",
            count: 8
        )
    }

    @Test func killedRoundsLoseNothingAndDoubleNothing() async throws {
        let press = GrowingPress()
        let server = try await LoopbackServer.start(lifetime: 3_600) { request in
            guard let number = Int(request.path.dropFirst(3)), (0..<GrowingPress.feeds).contains(number) else {
                return nil
            }
            return .text(await press.feed(number), type: "application/rss+xml")
        }
        let feeds = (0..<GrowingPress.feeds).map { (name: "Báo \($0)", url: server.url("/f/\($0)")) }
        let workspace = try await OfficeWorkspace.make(feeds: feeds)
        defer { workspace.folder.remove() }
        var random = SplitMix64(seed: 20_261_126)
        var ends: [String: Int] = [:]
        for _ in 0..<Self.kills {
            let end = try await runAndKill(workspace, press, after: .milliseconds(Int(random.next() % 500)))
            ends[end, default: 0] += 1
            let archive = try Archive(existing: workspace.path + "/var/diemtin.sqlite", clock: Self.clock)
            #expect(try archive.integrityProblems() == [])
        }
        let last = try await workspace.run("run", "--all", "--json")
        #expect(last.code == 0, "\(last.errors)")
        await server.stop()
        let archive = try Archive(existing: workspace.path + "/var/diemtin.sqlite", clock: Self.clock)
        #expect(try archive.integrityProblems() == [])
        let listed = await press.listed
        #expect(try archive.articleCount() == listed)
        let articles = try archive.articles(on: try #require(CalendarDay("2026-11-22")))
        #expect(Set(articles.compactMap(\.article.url)).count == articles.count)
        #expect(articles.allSatisfy { $0.article.content.text.isEmpty == false || !$0.article.content.summary.isEmpty })
        #expect(articles.allSatisfy { !$0.findings.isEmpty })
        print("\(Self.kills) rounds: \(ends.sorted { $0.key < $1.key }), \(listed) articles, each once")
    }

    private static let clock = PressClock(timeZone: TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt)

    /// Starts a round, waits for its first request and kills it some time after.
    private func runAndKill(_ workspace: OfficeWorkspace, _ press: GrowingPress, after delay: Duration) async throws
        -> String
    {
        let streams = try TemporaryFolder()
        defer { streams.remove() }
        let before = await press.requests
        let arguments = [
            "run", "--all", "--quiet", "--workspace", workspace.path, "--now", "2026-11-23T06:30:00+07:00",
        ]
        let round = try Program.start(arguments, in: streams)
        for _ in 0..<3_000 where await press.requests == before { try await Task.sleep(for: .milliseconds(20)) }
        try await Task.sleep(for: delay)
        kill(round.processID, SIGKILL)
        return await round.exitCode() == SIGKILL ? "killed" : "done before"
    }
}
