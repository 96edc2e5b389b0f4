import ArticleStorage
import Foundation
import PressModel

/// Builds a large archive of recombined articles, and measures what people and rounds ask of it.
///
///     archive-benchmark build ARCHIVE COUNT PRESS.ndjson
///     archive-benchmark measure ARCHIVE
@main
enum ArchiveBenchmark {
    /// The days end on 23 November 2026.
    static let end = Date(timeIntervalSince1970: 1_795_410_000)
    static let days = 1_000
    static let clock = PressClock(timeZone: TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt) { end }

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch (arguments.first, arguments.count) {
        case ("build", 4):
            let rest = Array(arguments.dropFirst())
            try ArchiveBuilder(path: rest[0], count: Int(rest[1]) ?? 1_000_000, press: rest[2]).build()
        case ("measure", 2):
            try ArchiveMeasurement(path: arguments.last ?? "").run()
        default:
            say("archive-benchmark build ARCHIVE COUNT PRESS.ndjson | measure ARCHIVE")
        }
    }

    /// Prints a line at once.
    static func say(_ items: String...) {
        try? FileHandle.standardOutput.write(contentsOf: Data((items.joined(separator: " ") + "\n").utf8))
    }
}
