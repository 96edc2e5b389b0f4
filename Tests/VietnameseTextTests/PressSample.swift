import Foundation

/// The 4,000 press articles that are shared beside the checkout.
enum PressSample {
    /// `press.ndjson.gz` in `$DIEMTIN_SHARED/data`, else in `../shared/data` beside the checkout.
    static let file: URL? = {
        let beside = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("shared")
        let shared = ProcessInfo.processInfo.environment["DIEMTIN_SHARED"].map { URL(fileURLWithPath: $0) } ?? beside
        let file = shared.appendingPathComponent("data/press.ndjson.gz")
        return FileManager.default.fileExists(atPath: file.path) ? file : nil
    }()

    static var isAvailable: Bool { file != nil }

    /// Titles, summaries and texts, one field an element; read once.
    static func fields() throws -> [String] { try loaded.get() }

    private static let loaded = Result { try load() }

    private static func load() throws -> [String] {
        guard let file else { return [] }
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", file.path]
        let pipe = Pipe()
        gzip.standardOutput = pipe
        try gzip.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        gzip.waitUntilExit()
        return try data.split(separator: UInt8(ascii: "\n")).flatMap { line in
            let article = try JSONDecoder().decode([String: String].self, from: Data(line))
            return ["title", "summary", "text"].compactMap { article[$0] }
        }
    }
}
