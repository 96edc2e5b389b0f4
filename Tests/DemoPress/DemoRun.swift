import Foundation
import LoopbackPress

/// Does what the README's tour does: init, feed list, two rounds.
struct DemoRun {
    let arguments: DemoArguments
    let press: PressServer
    let outlets: [PressOutlet]

    /// Runs the demo.
    /// - Returns: The exit code: 0 when the briefing was written.
    func run() async throws -> Int32 {
        try removeOldWorkspace()
        guard try await diemtin(["init", arguments.workspace]) == 0 else { return 2 }
        try prepareWorkspace()
        print("\n— Lượt 1: trưa 22/11/2026 —")
        guard try await round(.noon) == 0 else { return 2 }
        press.show(DemoMoment.morning.edition)
        print("\n— Lượt 2: sáng 23/11/2026 (có bài mới, một báo đã sửa tiêu đề) —")
        guard try await round(.morning) == 0 else { return 2 }
        let briefing = URL(fileURLWithPath: arguments.workspace + "/Briefings/2026/11/22/diem-tin.html")
        guard FileManager.default.fileExists(atPath: briefing.path) else { return 2 }
        print("\nMở bằng trình duyệt / open in a browser: \(briefing.standardizedFileURL.path)")
        return 0
    }

    /// Only a folder that is a workspace of the demo is removed.
    private func removeOldWorkspace() throws {
        let marker = arguments.workspace + "/.demo"
        guard FileManager.default.fileExists(atPath: arguments.workspace) else { return }
        guard FileManager.default.fileExists(atPath: marker) else { throw ForeignFolder(path: arguments.workspace) }
        try FileManager.default.removeItem(atPath: arguments.workspace)
    }

    private func prepareWorkspace() throws {
        let folder = URL(fileURLWithPath: arguments.workspace)
        try Data().write(to: folder.appendingPathComponent(".demo"))
        try Data(DemoFiles.configuration.utf8).write(to: folder.appendingPathComponent("diemtin.yaml"))
        let feeds = folder.appendingPathComponent("Feeds")
        for name in try FileManager.default.contentsOfDirectory(atPath: feeds.path) {
            try FileManager.default.removeItem(at: feeds.appendingPathComponent(name))
        }
        let list = DemoFiles.feedList(
            outlets.map { (name: $0.name, url: press.feedURL($0.id), givesChecks: $0.givesChecks) }
        )
        try Data(list.utf8).write(to: feeds.appendingPathComponent("demo.opml"))
    }

    private func round(_ moment: DemoMoment) async throws -> Int32 {
        try await diemtin(["run", "--workspace", arguments.workspace, "--now", moment.rawValue])
    }

    /// Runs the program; the wait leaves the thread to the server, which lives in this process.
    private func diemtin(_ words: [String]) async throws -> Int32 {
        print("$ diemtin \(words.joined(separator: " "))")
        fflush(nil)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: arguments.diemtin)
        process.arguments = words
        return try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
    }

    /// The folder is not the demo's to remove.
    struct ForeignFolder: Error, CustomStringConvertible {
        let path: String
        var description: String { "\(path) is there and was not made by the demo; name another --workspace" }
    }
}
