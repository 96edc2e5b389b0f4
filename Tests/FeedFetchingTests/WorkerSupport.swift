import FeedFetching
import Foundation
import PressModel

/// A fetcher that downloads in processes of the built `diemtin`, as production does.
func workerFetcher(
    timeout: Double = 30,
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
