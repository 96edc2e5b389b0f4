import ClaimChecking
import Foundation
import PressModel
import Testing

/// The press articles that are shared beside the checkout.
enum SharedPress {
    /// `press.ndjson.gz` in `$DIEMTIN_SHARED/data`, else in `../shared/data` beside the checkout.
    static let file: URL? = {
        let beside = (0..<5).reduce(URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()) { path, _ in
            path.deletingLastPathComponent()
        }
        let shared =
            ProcessInfo.processInfo.environment["DIEMTIN_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? beside.appendingPathComponent("shared")
        let file = shared.appendingPathComponent("data/press.ndjson.gz")
        return FileManager.default.fileExists(atPath: file.path) ? file : nil
    }()

    static func articles() throws -> [[String: String]] {
        guard let file else { return [] }
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", file.path]
        let pipe = Pipe()
        gzip.standardOutput = pipe
        try gzip.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        gzip.waitUntilExit()
        return try data.split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode([String: String].self, from: Data($0))
        }
    }
}

/// Every finding in the real articles was read and judged; `judged.tsv` holds the verdicts and no text.
struct FigurePressTests {
    private struct Judged: Hashable {
        let place: String
        let isTrue: Bool
    }

    /// Lines of article, field, byte offset, figure stated, figure that follows, and `true` or `false`.
    private func judged() throws -> [Judged] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("judged.tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
            let columns = line.split(separator: "\t")
            return Judged(place: columns.dropLast().joined(separator: "\t"), isTrue: columns.last == "true")
        }
    }

    @Test(.enabled(if: SharedPress.file != nil, "skipped: no ../shared/data/press.ndjson.gz"))
    func realArticlesGiveOnlyFindingsThatWereJudged() async throws {
        let known = Set(try judged().map(\.place))
        for article in try SharedPress.articles() {
            // Servers of other tests share these threads.
            await Task.yield()
            let content = ArticleContent(
                title: article["title"] ?? "",
                summary: article["summary"] ?? "",
                text: article["text"] ?? ""
            )
            for finding in FigureChecker().findings(in: content) {
                let place = [
                    article["id"] ?? "", finding.field.rawValue, "\(finding.start)", finding.stated, finding.follows,
                ]
                #expect(known.contains(place.joined(separator: "\t")), "\(place)")
            }
        }
    }

    @Test func theFindingsJudgedAreTrue() throws {
        let verdicts = try judged()
        #expect(Double(verdicts.count { $0.isTrue }) >= 0.95 * Double(verdicts.count))
    }
}
