import Foundation
import PressModel

/// Reads the plain form of an article's line: one object of strings, as nearly all lines are.
///
/// A general decoder takes as long for such a line as all of the matching. Anything that is not plain (other kinds of
/// values, a key twice, a fault of any kind) is left to that decoder, so that both give the same articles and errors.
struct PlainArticleLine {
    private enum Key: Int, CaseIterable { case id, title, summary, text, url, published, source }

    private static let keys = Key.allCases.map { Array("\($0)".utf8) }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var values: [String?] = Array(repeating: nil, count: Key.allCases.count)

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The article of a line, nil where the line is not plain.
    static func article(_ line: Data) -> ArticleInput? {
        line.withUnsafeBytes { bytes in
            var reader = PlainArticleLine(bytes.bindMemory(to: UInt8.self))
            return reader.read() ? reader.article : nil
        }
    }

    private var article: ArticleInput? {
        guard let id = values[Key.id.rawValue] else { return nil }
        return ArticleInput(
            id: id,
            content: ArticleContent(
                title: values[Key.title.rawValue] ?? "",
                summary: values[Key.summary.rawValue] ?? "",
                text: values[Key.text.rawValue] ?? ""
            ),
            url: values[Key.url.rawValue],
            published: values[Key.published.rawValue],
            source: values[Key.source.rawValue]
        )
    }

    private mutating func read() -> Bool {
        guard take(UInt8(ascii: "{")) else { return false }
        repeat {
            skipSpace()
            guard let name = plainString(), let key = Self.keys.firstIndex(where: { $0.elementsEqual(name) }),
                values[key] == nil, take(UInt8(ascii: ":"))
            else { return false }
            skipSpace()
            guard let value = string() else { return false }
            values[key] = value
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { return false }
        skipSpace()
        return index == bytes.count
    }

    private mutating func skipSpace() {
        while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// The bytes of a string without escapes.
    private mutating func plainString() -> Slice<UnsafeBufferPointer<UInt8>>? {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
        let start = index + 1
        let end = Self.plainEnd(bytes, from: start)
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return nil }
        index = end + 1
        return bytes[start..<end]
    }

    private mutating func string() -> String? {
        let start = index
        if let plain = plainString() { return String(validating: plain, as: UTF8.self) }
        index = start
        return escapedString()
    }

    private mutating func escapedString() -> String? {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
        var result: [UInt8] = []
        index += 1
        while index < bytes.count {
            let end = Self.plainEnd(bytes, from: index)
            result.append(contentsOf: bytes[index..<end])
            guard end < bytes.count else { return nil }
            index = end + 1
            switch bytes[end] {
            case UInt8(ascii: "\""): return String(validating: result, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let byte = simpleEscape() else { return nil }
                result.append(byte)
            default: return nil
            }
        }
        return nil
    }

    /// The byte of an escape of one character (RFC 8259 §7); those of four digits are left to the general decoder.
    private mutating func simpleEscape() -> UInt8? {
        guard index < bytes.count else { return nil }
        defer { index += 1 }
        switch bytes[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return bytes[index]
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        default: return nil
        }
    }

    /// The offset of the first quote, backslash or control character from an offset on, the count where there is none.
    private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
            index &+= 1
        }
        return index
    }
}
