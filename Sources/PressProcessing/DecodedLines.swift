package import Foundation
import PressModel
import VietnameseText

/// The encodings of text files, by the names that commands use.
package enum InputEncoding: String, CaseIterable, Sendable {
    case tcvn3, vni, viscii, vps
    case windows1258 = "windows-1258"
    /// Either byte order, told by the byte order mark or the NULs; the low byte first where neither tells.
    case utf16 = "utf-16"
    case utf8 = "utf-8"
    /// Whatever the beginning of the input turns out to be.
    case auto
}

/// Reads the lines of a text file in any of the encodings, without holding more than its beginning and one line.
package struct DecodedLines: Sequence, IteratorProtocol {
    /// As much is looked at to tell the encoding (bytes).
    static let maximumHead = 1 << 20

    private let encoding: LegacyEncoding
    private var lines: LineReader

    /// Opens the lines of an input.
    ///
    /// - Parameters:
    ///   - handle: The input.
    ///   - encoding: The encoding, or `auto`.
    /// - Throws: `CommandFault` when `auto` can't tell.
    package init(_ handle: FileHandle, encoding: InputEncoding) throws {
        let needsHead = encoding == .auto || encoding == .utf16
        let head = needsHead ? Self.head(handle) : Data()
        self.encoding = try Self.resolved(encoding, head)
        lines = LineReader(handle, after: head, lineBreak: Self.lineBreak(self.encoding))
    }

    /// The next line without its line break; nil at the end.
    package mutating func next() -> String? { lines.next().map { encoding.decode(Array($0)) } }

    private static func resolved(_ encoding: InputEncoding, _ head: Data) throws -> LegacyEncoding {
        switch encoding {
        case .tcvn3: return .tcvn3
        case .vni: return .vni
        case .viscii: return .viscii
        case .vps: return .vps
        case .windows1258: return .windows1258
        case .utf8: return .utf8
        case .utf16: return detected(head) == .utf16BigEndian ? .utf16BigEndian : .utf16LittleEndian
        case .auto:
            guard let found = detected(head) else { throw unknown }
            return found
        }
    }

    private static func detected(_ head: Data) -> LegacyEncoding? {
        EncodingDetector().encoding(of: Array(head), isCut: head.count >= maximumHead)
    }

    private static func head(_ handle: FileHandle) -> Data {
        var head = Data()
        while head.count < maximumHead, let more = try? handle.read(upToCount: maximumHead - head.count), !more.isEmpty
        {
            head += more
        }
        return head
    }

    private static func lineBreak(_ encoding: LegacyEncoding) -> [UInt8] {
        switch encoding {
        case .utf16LittleEndian: [0x0A, 0]
        case .utf16BigEndian: [0, 0x0A]
        default: [0x0A]
        }
    }

    private static var unknown: CommandFault {
        let names = InputEncoding.allCases.filter { $0 != .auto }.map(\.rawValue).joined(separator: ", ")
        return CommandFault(
            Words(
                vi: "<stdin>: không nhận ra bảng mã: không phải Unicode, cũng không đọc ra chữ Việt ở bảng mã cũ nào",
                en:
                    "<stdin>: the encoding can't be told: it is not Unicode, and reads as Vietnamese in no legacy encoding"
            ),
            remedy: Words(
                vi: "nêu bảng mã bằng --from (\(names)); --from utf-8 thay byte lạ bằng U+FFFD",
                en: "name it by --from (\(names)); --from utf-8 replaces stray bytes by U+FFFD"
            )
        )
    }
}
