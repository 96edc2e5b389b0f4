import Foundation
import LoopbackPress

/// Serves feeds that go wrong in every known way, so that what a user sees of each can be looked at by hand.
///
/// `demo-press --faults Feeds/loi.opml --seconds 300`
struct FaultServer {
    /// Where the list of the feeds is written.
    let list: String
    /// The servers end by themselves after this time.
    let seconds: Double

    /// The values of `--faults` and `--seconds`; nil without `--faults`.
    init?(_ values: [String: String]) {
        guard let list = values["--faults"] else { return nil }
        self.list = list
        seconds = min(values["--seconds"].flatMap(Double.init) ?? 300, 3_600)
    }

    func run() async throws {
        let press = try await FaultPress.start(lifetime: seconds)
        let feeds = press.feeds.map { (name: $0.name, url: $0.url, givesChecks: false) }
        try Data(DemoFiles.feedList(feeds).utf8).write(to: URL(fileURLWithPath: list))
        print("\(feeds.count) nguồn, phục vụ \(Int(seconds)) giây")
        fflush(nil)
        try await Task.sleep(for: .seconds(seconds))
        await press.stop()
    }
}
