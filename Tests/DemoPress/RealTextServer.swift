import Foundation
import LoopbackPress

/// Serves articles of an NDJSON file as RSS feeds for a while, so that a round over real text can be run by hand.
///
/// `demo-press --serve FILE.ndjson[.gz] --feeds 40 --list Feeds/thu.opml --seconds 300`
struct RealTextServer {
    let file: String
    let feedCount: Int
    /// Where the list of the feeds is written.
    let list: String
    /// The server ends by itself after this time.
    let seconds: Double

    /// The values of `--serve`, `--feeds`, `--list` and `--seconds`; nil without `--serve`.
    init?(_ values: [String: String]) {
        guard let file = values["--serve"], let list = values["--list"] else { return nil }
        self.file = file
        self.list = list
        feedCount = values["--feeds"].flatMap(Int.init) ?? 40
        seconds = min(values["--seconds"].flatMap(Double.init) ?? 300, 3_600)
    }

    func run() async throws {
        let base = Date().addingTimeInterval(-4 * 86_400)
        let press = try NDJSONPress.load(file, feedCount: feedCount, base: base)
        let server = try await press.serve(lifetime: seconds)
        let feeds = (0..<press.feedCount).map {
            (name: "Nguồn \($0)", url: server.url("/feed/\($0)"), givesChecks: false)
        }
        try Data(DemoFiles.feedList(feeds).utf8).write(to: URL(fileURLWithPath: list))
        print(
            "\(press.articleCount) bài trong \(press.feedCount) nguồn, phục vụ \(Int(seconds)) giây: \(server.baseURL)"
        )
        fflush(nil)
        try await Task.sleep(for: .seconds(seconds))
        await server.stop()
    }
}
