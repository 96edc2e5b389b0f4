import ArticleExtraction
import Benchmark
import FeedParsing
import Foundation

/// Hundredths of the time that `xmllint --stream` takes on the same file in the same run; 150 is the promise.
private let ratio = BenchmarkMetric.custom("time / time of xmllint --stream, %", polarity: .prefersSmaller)

let benchmarks: @Sendable () -> Void = {
    for style in LargeFeed.Style.allCases {
        Benchmark(
            "50 MB of RSS, \(style.rawValue)",
            configuration: .init(
                metrics: [.wallClock, .peakMemoryResident, ratio],
                maxDuration: .seconds(60),
                maxIterations: 7
            )
        ) { benchmark in
            let feed = try LargeFeed(style, megabytes: 50)
            let parser = FeedParser(limits: ParsingLimits(bodyBytes: 64 << 20, items: .max))
            let clock = ContinuousClock()
            let theirs = try clock.measure { try Lint.run(on: feed.file) }
            benchmark.startMeasurement()
            let ours = try clock.measure { blackHole(try parser.parse(feed.bytes)) }
            benchmark.stopMeasurement()
            benchmark.measurement(ratio, Int(ours / theirs * 100))
        }
    }
    Benchmark("the forty pages of the tests", configuration: .init(metrics: [.wallClock, .cpuTotal])) { benchmark in
        let pages = TestPages.all
        precondition(pages.count == 40)
        benchmark.startMeasurement()
        for page in pages { blackHole(try ArticleExtractor().extract(page)) }
    }
    Benchmark("an article page", configuration: .init(metrics: [.wallClock, .throughput], maxDuration: .seconds(5))) {
        benchmark in
        let page = ArticlePageText.bytes
        benchmark.startMeasurement()
        blackHole(try ArticleExtractor().extract(page))
    }
}

/// The pages on which the tests measure extraction.
enum TestPages {
    static let all: [[UInt8]] = {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appendingPathComponent("ArticleExtractionTests/Pages")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "html" }.compactMap { try? Array(Data(contentsOf: $0)) }
    }()
}

/// libxml2's own tool as the measure.
enum Lint {
    /// Reads a file to its end, without keeping anything.
    static func run(on file: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
        process.arguments = ["--stream", "--noout", "--huge", file.path]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
    }
}
