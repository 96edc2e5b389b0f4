import Foundation

/// A fault in a file of the invented press, with its place.
public struct PressFileFault: Error, CustomStringConvertible {
    /// The file.
    public let path: String
    /// Counted from 1; 0 stands for the file as a whole.
    public let line: Int
    /// What is wrong and what to write.
    public let message: String

    /// `file:line: what is wrong`.
    public var description: String { line > 0 ? "\(path):\(line): \(message)" : "\(path): \(message)" }
}

/// A file of `key: value` lines, and after an empty line paragraphs.
struct PressFile {
    let path: String
    let paragraphs: [String]
    private let fields: [String: (value: String, line: Int)]

    /// Reads a file and refuses keys that are unknown, repeated or empty.
    init(_ path: String, keys: Set<String>) throws {
        self.path = path
        let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(Self.trimmed)
        let headEnd = lines.firstIndex(of: "") ?? lines.count
        var fields: [String: (value: String, line: Int)] = [:]
        for (index, line) in lines[..<headEnd].enumerated() {
            let fault = { PressFileFault(path: path, line: index + 1, message: $0) }
            guard let colon = line.firstIndex(of: ":") else { throw fault("no `key: value`") }
            let key = Self.trimmed(line[..<colon])
            guard keys.contains(key) else { throw fault("unknown key `\(key)`; known: \(keys.sorted())") }
            guard fields[key] == nil else { throw fault("`\(key)` stands twice") }
            fields[key] = (Self.trimmed(line[line.index(after: colon)...]), index + 1)
        }
        self.fields = fields
        self.paragraphs = lines[headEnd...].split(separator: "").map { $0.joined(separator: " ") }
    }

    /// The value of a key that must be there.
    func value(_ key: String) throws -> String {
        guard let value = optional(key) else { throw fault(key, "`\(key)` is missing") }
        return value
    }

    /// The value of a key; nil when absent or empty.
    func optional(_ key: String) -> String? {
        fields[key].flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    /// A fault at the line of a key.
    func fault(_ key: String, _ message: String) -> PressFileFault {
        PressFileFault(path: path, line: fields[key]?.line ?? 0, message: message)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        text.trimmingCharacters(in: .whitespaces)
    }
}
