import CZlib
import Foundation
import GRDB
import PressModel

/// Text as the archive keeps it: a byte for the format, the length, and raw DEFLATE (RFC 1951) with a preset
/// dictionary of the press's commonest phrases.
///
/// An article takes two fifths of its length. The dictionary of a format never changes once archives have it.
enum PackedText {
    /// Longest text that is unpacked, in bytes: a damaged length must not fill the memory.
    static let longest = 1 << 28

    private static let plain: UInt8 = 0
    private static let deflated: UInt8 = 1
    private static let headerLength = 5
    private static let dictionary = PackageResources.press_1_txt

    /// Packs a text; a short one may stay as it is.
    static func pack(_ text: String) -> Data {
        var text = text
        return text.withUTF8 { bytes in
            let room = bytes.count
            let packed = [UInt8](unsafeUninitializedCapacity: room) { output, count in
                count = max(
                    0,
                    czlib_deflate(
                        dictionary,
                        UInt32(dictionary.count),
                        bytes.baseAddress,
                        UInt32(room),
                        output.baseAddress,
                        UInt32(room)
                    )
                )
            }
            guard !packed.isEmpty else { return Data([plain]) + Data(bytes) }
            return withUnsafeBytes(of: UInt32(room).littleEndian) { Data([deflated]) + Data($0) + Data(packed) }
        }
    }

    /// The text again.
    /// - Throws: `DatabaseError` (SQLITE_CORRUPT) for bytes that `pack(_:)` did not write.
    static func unpack(_ data: Data) throws -> String {
        guard let format = data.first else { return "" }
        switch format {
        case plain: return String(decoding: data.dropFirst(), as: UTF8.self)
        case deflated where data.count > headerLength: return try inflate(data)
        default: throw damage
        }
    }

    private static func inflate(_ data: Data) throws -> String {
        let count = data.dropFirst().prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard count <= longest else { throw damage }
        return try data.withUnsafeBytes { bytes in
            let input = bytes.bindMemory(to: UInt8.self)
            guard let start = input.baseAddress else { throw damage }
            return try String(unsafeUninitializedCapacity: count) { output in
                let status = czlib_inflate(
                    dictionary,
                    UInt32(dictionary.count),
                    start + headerLength,
                    UInt32(input.count - headerLength),
                    output.baseAddress,
                    UInt32(count)
                )
                guard status == Z_OK else { throw damage }
                return count
            }
        }
    }

    private static var damage: DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "packed text")
    }
}

/// The body of an article in one packed text: its summary and its text, with a NUL between, which neither holds.
enum PackedBody {
    static func pack(summary: String, text: String) -> Data { PackedText.pack("\(summary.storable)\0\(text.storable)") }

    /// The content again, with the headline that is stored beside it.
    static func content(title: String, _ body: Data?) throws -> ArticleContent {
        guard let body else { return ArticleContent(title: title) }
        let text = try PackedText.unpack(body)
        guard let cut = text.utf8.firstIndex(of: 0) else { return ArticleContent(title: title, summary: text) }
        return ArticleContent(
            title: title,
            summary: String(text[..<cut]),
            text: String(text[text.utf8.index(after: cut)...])
        )
    }
}
