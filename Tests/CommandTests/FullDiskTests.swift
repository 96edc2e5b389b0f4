import ArticleStorage
import Foundation
import LoopbackPress
import PressModel
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// A round on a disk that fills up: a file system of a few megabytes, where this machine lets a test make one.
@Suite struct FullDiskTests {
    /// A folder on a file system of its own.
    private struct SmallDisk {
        let folder: TemporaryFolder

        /// Nil where mounting is not allowed.
        init?(megabytes: Int) throws {
            folder = try TemporaryFolder()
            guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(megabytes)m") == 0 else {
                folder.remove()
                return nil
            }
        }

        func remove() {
            _ = umount2(folder.path, 2)
            folder.remove()
        }
    }

    private static let clock = PressClock(timeZone: TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt)

    @Test func fullDiskIsNamedAndTheNextRoundHasEverything() async throws {
        guard let disk = try SmallDisk(megabytes: 24) else {
            print("skipped: this machine lets no test mount a file system")
            return
        }
        defer { disk.remove() }
        let titles = Dictionary(
            uniqueKeysWithValues: (100..<400).map { ("bai-\($0)", "Phường thu hồi đất của hộ \($0)") }
        )
        let press = try await ScriptedPress.start { _ in
            .text(InventedFeed.rss(titles), type: "application/rss+xml")
        }
        let source = try await OfficeWorkspace.make(feeds: [(name: "Báo", url: press.url("/rss"))])
        defer { source.folder.remove() }
        let workspace = disk.folder.path + "/w"
        try FileManager.default.copyItem(atPath: source.path, toPath: workspace)
        let words = ["run", "--all", "--workspace", workspace, "--now", "2026-11-23T06:30:00+07:00"]
        let ballast = disk.folder.path + "/ballast"
        try Self.fill(ballast, leaving: 256 << 10)

        let full = try await Program.run(words)
        #expect(full.code == 2, "\(full.output) \(full.errors)")
        #expect(full.errors.contains("dung lượng đĩa"), "\(full.errors)")
        let archive = workspace + "/var/diemtin.sqlite"
        #expect(try Archive(existing: archive, clock: Self.clock).integrityProblems() == [])

        try FileManager.default.removeItem(atPath: ballast)
        let again = try await Program.run(words)
        await press.stop()
        #expect(again.code == 0, "\(again.errors)")
        let opened = try Archive(existing: archive, clock: Self.clock)
        #expect(try opened.integrityProblems() == [])
        #expect(try opened.articleCount() == titles.count)
    }

    /// Writes a file until so many bytes are free.
    private static func fill(_ path: String, leaving bytes: UInt64) throws {
        var state = statvfs()
        guard statvfs((path as NSString).deletingLastPathComponent, &state) == 0 else { return }
        let free = UInt64(state.f_bavail) * UInt64(state.f_frsize)
        guard free > bytes else { return }
        try Data(count: Int(free - bytes)).write(to: URL(fileURLWithPath: path))
    }
}
