import Foundation
import LoopbackPress
import Testing

/// A round against servers that do their worst, many at the same time.
@Suite struct HostileRoundTests {
    /// What all processes of a round may hold together (issue 3).
    static let memoryLimit = 300 << 20

    @Test func everyFaultCostsOneFeedAndTheRoundStaysSmall() async throws {
        let press = try await FaultPress.start(lifetime: 900)
        let workspace = try await OfficeWorkspace.make(
            feeds: press.feeds.map { (name: $0.name, url: $0.url) },
            timeout: 15
        )
        defer { workspace.folder.remove() }
        let streams = try TemporaryFolder()
        defer { streams.remove() }
        let round = try Program.start(
            ["run", "--json", "--workspace", workspace.path, "--now", "2026-11-23T06:30:00+07:00"],
            in: streams
        )
        let watch = Task { await Self.peak(of: round.processID) }
        let code = await round.exitCode()
        watch.cancel()
        let peak = await watch.value
        await press.stop()

        #expect(code == 1)
        #expect(peak > 0)
        #expect(peak < Self.memoryLimit, "\(peak >> 20) MiB")
        let text = try streams.text("out")
        let account = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let failures = try #require(account["failures"] as? [[String: String]])
        let reasons = Dictionary(failures.map { ($0["source"] ?? "", $0["reason"] ?? "") }) { first, _ in first }
        for feed in press.feeds where feed.reason != nil {
            #expect(reasons[feed.name] == feed.reason, "\(feed.name): \(reasons[feed.name] ?? "không lỗi")")
        }
        #expect(reasons["sound"] == nil)
        #expect(reasons["charsetLie"] == nil)
        #expect(try await workspace.run("review", "list", "--json").output.contains("Triều cường gây ngập"))
    }

    /// The most memory seen; looks until the process is gone or the task is cancelled, at most 400 seconds.
    private static func peak(of process: Int32) async -> Int {
        var peak = 0
        for _ in 0..<20_000 where !Task.isCancelled {
            peak = max(peak, ProcessTree.residentBytes(of: process))
            try? await Task.sleep(for: .milliseconds(20))
        }
        return peak
    }
}
