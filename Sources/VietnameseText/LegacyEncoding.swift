/// The byte encodings in which Vietnamese text was written before, and beside, UTF-8.
///
/// Decoding never fails: what an encoding does not define becomes U+FFFD. It takes time linear in the bytes, and
/// its output is in NFC where the encoding writes letters and marks apart (``vni``, ``windows1258``).
public enum LegacyEncoding: String, CaseIterable, Sendable {
    /// TCVN 5712:1993, VN3, the encoding of the ABC fonts (`.VnTime`).
    ///
    /// Capitals with a tone have no codes: they are written by the small letter's code in a font whose letters
    /// are all capitals (`.VnTimeH`). Bytes do not tell fonts, so case is lost there: what was printed
    /// `CỘNG HÒA` decodes to `CộNG HòA`.
    case tcvn3
    /// The encoding of the VNI fonts for Windows: a letter, and after most letters a byte for its marks.
    case vni
    /// VISCII 1.1, RFC 1456.
    case viscii
    /// The encoding of the Vietnamese Professionals Society (VPSKeys), `x-viet-vps`.
    case vps
    /// Windows code page 1258: letters with their quality, and tones as combining bytes after them.
    case windows1258 = "windows-1258"
    /// UTF-16 with the low byte first (RFC 2781), with a byte order mark or without.
    case utf16LittleEndian = "utf-16le"
    /// UTF-16 with the high byte first (RFC 2781), with a byte order mark or without.
    case utf16BigEndian = "utf-16be"
    /// UTF-8, which is no legacy but what the detector finds most.
    case utf8 = "utf-8"

    /// The text that bytes write in this encoding.
    ///
    /// - Parameter bytes: The bytes; a byte order mark at their beginning is dropped.
    /// - Returns: The text; U+FFFD stands for bytes that the encoding does not define, broken surrogates included.
    public func decode(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer { decode($0) } }

    /// The text that bytes write in this encoding.
    ///
    /// - Parameter bytes: The bytes; a byte order mark at their beginning is dropped.
    /// - Returns: The text; U+FFFD stands for bytes that the encoding does not define, broken surrogates included.
    public func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        switch self {
        case .utf16LittleEndian: UTF16Decoding.decode(bytes, highByteFirst: false)
        case .utf16BigEndian: UTF16Decoding.decode(bytes, highByteFirst: true)
        case .utf8: String(decoding: bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0), as: UTF8.self)
        default: decodeBytewise(bytes)
        }
    }

    private func decodeBytewise(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        forEachScalar(bytes) { UTF8Decoding.append($0, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Gives the scalars of bytes in one of the encodings by bytes; nothing for the UTFs.
    func forEachScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) {
        switch self {
        case .tcvn3: for byte in bytes { body(ByteChart.tcvn3[byte]) }
        case .viscii: for byte in bytes { body(ByteChart.viscii[byte]) }
        case .vps: for byte in bytes { body(ByteChart.vps[byte]) }
        case .vni: VNILetters.shared.forEachScalar(bytes, body)
        case .windows1258: MarkComposer.forEachScalar(bytes, ByteChart.windows1258, body)
        case .utf16LittleEndian, .utf16BigEndian, .utf8: break
        }
    }
}
