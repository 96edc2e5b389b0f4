import Foundation
import LoopbackPress
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// Two rounds of one workspace.
@Suite struct LockTests {
    @Test func aSecondRoundLeavesAtOnceAndAKilledOneNeverBlocks() async throws {
        let server = try await RawFaultServer.start(.silence, lifetime: 400)
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "lặng", url: server.baseURL)], timeout: 20)
        defer { workspace.folder.remove() }
        let streams = try TemporaryFolder()
        defer { streams.remove() }
        let first = try Program.start(["run", "--workspace", workspace.path], in: streams)
        try await waitUntilLocked(workspace, by: first.processID)

        let second = try await workspace.run("run")
        #expect(second.code == 2)
        #expect(second.errors.contains(String(first.processID)), "\(second.errors)")

        kill(first.processID, SIGKILL)
        _ = await first.exitCode()
        let third = try await workspace.run("run", "--json")
        #expect(third.code == 1)
        #expect((try third.object()["failures"] as? [[String: String]])?.first?["reason"] == "timeout")
        server.stop()
    }

    /// Bounded: at most 20 seconds.
    private func waitUntilLocked(_ workspace: OfficeWorkspace, by processID: Int32) async throws {
        for _ in 0..<200 {
            if (try? workspace.folder.text("var/round.lock")) == "\(processID)\n" { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("the first round never took the lock")
    }
}
