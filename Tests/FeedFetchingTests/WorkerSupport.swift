import FeedFetching
import Foundation
import PressModel

/// A fetcher that downloads in processes of the built `diemtin`, as production does.
func workerFetcher(
    timeout: Double = 900,
    concurrentHosts: Int = 4,
    resolver: any HostResolver = SystemResolver()
) -> FeedFetcher {
    let settings = FetchSettings(
        userAgent: "DiemTin/0.1",
        timeout: timeout,
        maximumBodyBytes: 1 << 20,
        concurrentHosts: concurrentHosts
    )
    let clock = PressClock(timeZone: TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt) { testNow }
    return FeedFetcher(settings: settings, clock: clock, resolver: resolver, place: .workers(builtWorker))
}

/// The command of the program beside the test bundle in the build folder.
let builtWorker = DownloadWorkerCommand(
    executable: URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appendingPathComponent("diemtin"),
    arguments: ["download-worker"]
)

/// How many downloading processes this process has started that still run; other tests start other programs.
func downloadingProcesses() -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.count { name in
        let line = FileManager.default.contents(atPath: "/proc/\(name)/stat").map {
            String(decoding: $0, as: UTF8.self)
        }
        guard let fields = line?.split(separator: ")").last?.split(separator: " "), fields.count > 1 else {
            return false
        }
        // proc(5): after the name come state and parent.
        let words = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") ?? Data()
        return fields[0] != "Z" && fields[1] == "\(ProcessInfo.processInfo.processIdentifier)"
            && words.range(of: Data("download-worker".utf8)) != nil
    }
}
