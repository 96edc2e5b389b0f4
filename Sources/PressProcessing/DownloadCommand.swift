import FeedFetching
import Foundation

/// The program's own command that downloads: `diemtin download-worker`, for the program alone.
package enum DownloadCommand {
    /// The command's name.
    package static let name = "download-worker"

    /// Serves orders until the program that gave them ends.
    package static func serve() async -> Never { await DownloadWorker.serve() }

    /// Processes of this program, wherever it was started from.
    static var place: DownloadPlace {
        .workers(DownloadWorkerCommand(executable: program, arguments: [name]))
    }

    private static var program: URL {
        let running = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        if FileManager.default.isExecutableFile(atPath: running.path) { return running }
        return Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    }
}
