import Foundation
import PressModel

/// A program of the system, run without a shell, for a limited time, and without a way to the network for those that
/// heed proxies.
package struct ExternalProgram: Sendable {
    /// Its name, looked for in PATH, or its path.
    package let name: String
    /// The Debian package that brings it.
    package let package: String
    /// Seconds that it may take.
    package let limit: Double

    package init(_ name: String, package: String, limit: Double = 180) {
        self.name = name
        self.package = package
        self.limit = limit
    }

    /// Characters of its messages that are quoted.
    private static let mostQuoted = 600

    /// Runs it.
    /// - Parameters:
    ///   - arguments: One by one; nothing is expanded.
    ///   - input: What it reads from standard input.
    ///   - moment: The time that its output is to bear (`SOURCE_DATE_EPOCH`).
    /// - Throws: `CommandFault` when it is not installed, takes too long or fails.
    func run(_ arguments: [String], input: Data, at moment: Date) throws {
        guard let path else { throw missing }
        let folder = FileManager.default.temporaryDirectory.appending(path: "diemtin-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            try input.write(to: folder.appending(path: "in"))
            try Data().write(to: folder.appending(path: "errors"))
        } catch {
            throw OutputFile.unwritable(folder.path, error.localizedDescription)
        }
        try run(path, arguments, folder, moment)
    }

    private func run(_ path: String, _ arguments: [String], _ folder: URL, _ moment: Date) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = Self.environment(moment)
        let errors = folder.appending(path: "errors")
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "in"))
            let messages = try FileHandle(forWritingTo: errors)
            process.standardError = messages
            process.standardOutput = messages
            try process.run()
        } catch {
            throw failed(error.localizedDescription)
        }
        guard ended.wait(timeout: .now() + limit) == .success else {
            kill(process.processIdentifier, SIGKILL)
            throw failed("> \(Int(limit)) s")
        }
        guard process.terminationStatus == 0, process.terminationReason == .exit else {
            throw failed(Self.quote(errors) ?? "\(process.terminationStatus)")
        }
    }

    /// Where the program is; nil when it is not installed.
    private var path: String? {
        let paths = name.contains("/") ? [name] : Self.folders.map { "\($0)/\(name)" }
        return paths.first(where: FileManager.default.isExecutableFile)
    }

    private static var folders: [String] {
        (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
    }

    /// A discarding port as proxy: a document that named a remote picture would get none.
    private static func environment(_ moment: Date) -> [String: String] {
        let own = ProcessInfo.processInfo.environment
        let nowhere = "http://127.0.0.1:9"
        return [
            "PATH": own["PATH"] ?? "/usr/bin:/bin", "HOME": own["HOME"] ?? "/nonexistent", "LANG": "C.UTF-8",
            "SOURCE_DATE_EPOCH": String(Int(moment.timeIntervalSince1970)), "TZ": "UTC", "http_proxy": nowhere,
            "https_proxy": nowhere, "no_proxy": "",
        ]
    }

    private static func quote(_ file: URL) -> String? {
        guard let data = try? Data(contentsOf: file) else { return nil }
        let text = VisibleText.of(String(decoding: data.suffix(mostQuoted), as: UTF8.self))
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
        return line.isEmpty ? nil : line
    }

    private var missing: CommandFault {
        CommandFault(
            Words(vi: "thiếu chương trình \(name)", en: "the program \(name) is missing"),
            remedy: Words(
                vi: "cài gói Debian: apt install \(package)",
                en: "install the Debian package: apt install \(package)"
            )
        )
    }

    private func failed(_ reason: String) -> CommandFault {
        CommandFault(
            Words(vi: "\(name) không làm được: \(reason)", en: "\(name) failed: \(reason)"),
            remedy: Words(
                vi: "chạy thử \(name) --version; cài lại gói \(package)",
                en: "try \(name) --version; install the package \(package) again"
            )
        )
    }
}
