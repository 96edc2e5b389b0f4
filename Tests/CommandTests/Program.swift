import Foundation

/// The built `diemtin`, run as other programs run it.
enum Program {
    /// What one run printed and how it ended.
    struct Result {
        let code: Int32
        let output: String
        let errors: String

        /// The lines of standard output as JSON objects.
        func objects() throws -> [[String: Any]] {
            try output.split(separator: "\n").compactMap { line in
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            }
        }

        /// Standard output as one JSON object.
        func object() throws -> [String: Any] {
            try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
        }
    }

    /// Beside the test bundle in the build folder, unless the environment names another.
    static let path = ProcessInfo.processInfo.environment["DIEMTIN_PROGRAM"] ?? built

    private static let built = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
        .appendingPathComponent("diemtin").path

    static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs the program to its end; the wait leaves the thread to servers in this process.
    static func run(_ arguments: String..., input: String = "", language: String = "vi") async throws -> Result {
        try await run(arguments, input: input, language: language)
    }

    static func run(_ arguments: [String], input: String = "", language: String = "vi") async throws -> Result {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let process = try start(arguments, input: input, language: language, in: folder)
        let code = await process.exitCode()
        return Result(code: code, output: try folder.text("out"), errors: try folder.text("err"))
    }

    /// Starts the program with its streams in files of the folder.
    static func start(
        _ arguments: [String],
        input: String = "",
        language: String = "vi",
        in folder: TemporaryFolder
    ) throws -> RunningProgram {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["DIEMTIN_LANG": language, "DIEMTIN_SHARE": checkout.path]) { _, ours in ours }
        process.standardInput = try FileHandle(forReadingFrom: folder.write("in", input))
        process.standardOutput = try FileHandle(forWritingTo: folder.write("out", ""))
        process.standardError = try FileHandle(forWritingTo: folder.write("err", ""))
        return try RunningProgram(process)
    }
}

/// A started process whose end can be awaited once.
final class RunningProgram: Sendable {
    let processID: Int32
    private let codes: AsyncStream<Int32>

    init(_ process: Process) throws {
        let (codes, continuation) = AsyncStream<Int32>.makeStream()
        self.codes = codes
        process.terminationHandler = { process in
            continuation.yield(process.terminationStatus)
            continuation.finish()
        }
        try process.run()
        processID = process.processIdentifier
    }

    func exitCode() async -> Int32 {
        for await code in codes { return code }
        return -1
    }
}

/// A folder that a test makes and removes.
struct TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("diemtin-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    var path: String { url.path }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> URL {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
    }

    /// Every file with its bytes, for showing that nothing changed.
    func contents() throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
            contents[name] = FileManager.default.contents(atPath: path + "/" + name)
        }
        return contents
    }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
