import Benchmark
import Foundation
import TermMatching
import VietnameseText

/// Megabytes of text as given that are done in a second on one core.
private let speed = BenchmarkMetric.custom("MB/s", polarity: .prefersLarger)

let benchmarks: @Sendable () -> Void = {
    guard !Articles.texts.isEmpty else {
        print("Matching: skipped, ../shared/data/press.ndjson.gz is not there")
        return
    }
    let canonicalizer = Canonicalizer()
    measure("canonical form") { Articles.texts.reduce(0) { $0 + canonicalizer.canonicalize($1).utf8.count } }
    measure("canonical form and folding") {
        Articles.texts.reduce(0) { $0 + Folding.fold(utf8: canonicalizer.canonicalize($1).utf8).count }
    }
    measure("syllables") { Articles.texts.reduce(0) { $0 + SyllabifiedText($1).syllables.count } }
    let matcher = TermMatcher(terms: Array(Articles.terms.prefix(2_000)))
    measure("syllables and 2,000 terms") {
        Articles.texts.reduce(0) { $0 + matcher.matches(in: SyllabifiedText($1)).count }
    }
    let all = TermMatcher(terms: Articles.terms)
    measure("syllables and all \(Articles.terms.count) phrases of the lexicons") {
        Articles.texts.reduce(0) { $0 + all.matches(in: SyllabifiedText($1)).count }
    }
}

/// Runs a body over all articles, many times.
private func measure(_ name: String, _ body: @escaping @Sendable () -> Int) {
    Benchmark(name, configuration: .init(metrics: [.wallClock, speed], maxDuration: .seconds(15), maxIterations: 20)) {
        benchmark in
        _ = Articles.texts
        let clock = ContinuousClock()
        benchmark.startMeasurement()
        let time = clock.measure { blackHole(body()) }
        benchmark.stopMeasurement()
        benchmark.measurement(speed, Int(Double(Articles.bytes) / 1e6 / (time / .seconds(1))))
    }
}

/// The real articles, and the phrases of the shipped lexicons.
enum Articles {
    private struct Line: Decodable {
        let text: String
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let texts: [String] = {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", root.appendingPathComponent("../shared/data/press.ndjson.gz").path]
        process.standardOutput = output
        guard (try? process.run()) != nil else { return [] }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
            (try? JSONDecoder().decode(Line.self, from: line)).map { line in
                var text = line.text
                text.makeContiguousUTF8()
                return text
            }
        }
    }()

    static let bytes = texts.reduce(0) { $0 + $1.utf8.count }

    /// What stands in the brackets of `any`, `near` and `masks`: enough for a measurement, no reading of YAML.
    static let terms: [String] = {
        let folder = root.appendingPathComponent("Lexicons")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        let lexicons = files.filter { $0.pathExtension == "yaml" && $0.lastPathComponent != "places.yaml" }
        let lists = lexicons.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
            .flatMap { $0.matches(of: /\[([^\[\]]+)\]/).map { String($0.1) } }
        return Set(lists.flatMap { $0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } }).sorted()
    }()
}
