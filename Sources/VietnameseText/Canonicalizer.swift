/// Brings Vietnamese text into one spelling: what prints alike or differs by typing habit becomes the same bytes.
///
/// Repaired are: combining marks in any order (NFC for Latin letters), the place of the tone mark in one style,
/// tones on the wrong vowel (`tòan`, `cuả`, `qủa`) or typed twice, a missing horn (`đuợc`), `ð` for `đ`, Greek
/// and Cyrillic look-alikes inside Latin words, invisible characters, full-width forms, no-break spaces, HTML
/// references left in text, and two marked syllables glued together (`hoáTiêu`). Other words, other scripts and
/// text that is right already do not change. The result is idempotent, and takes linear time.
public struct Canonicalizer: Sendable {
    /// The style in which tone marks are placed.
    public var toneStyle: ToneStyle { toneRepair.style }

    private let table = LetterTable.shared
    private let toneRepair: ToneRepair

    /// Creates a canonicalizer.
    ///
    /// - Parameter toneStyle: Where the tone goes in `oa oe uy`; the old style unless said otherwise.
    public init(toneStyle: ToneStyle = .old) { toneRepair = ToneRepair(style: toneStyle) }

    /// The canonical form of a text.
    public func canonicalize(_ text: String) -> CanonicalText {
        var text = text
        return text.withUTF8 { canonicalize($0) }
    }

    /// The canonical form of bytes that should be UTF-8; a byte that is not becomes U+FFFD.
    public func canonicalize(utf8: [UInt8]) -> CanonicalText {
        utf8.withUnsafeBufferPointer { canonicalize($0) }
    }

    /// The canonical form of a text, as a string alone.
    public func string(_ text: String) -> String { canonicalize(text).string }

    /// Copies clean tokens and repairs the others; a token is what stands between ASCII spaces and controls.
    private func canonicalize(_ bytes: UnsafeBufferPointer<UInt8>) -> CanonicalText {
        var writer = CanonicalWriter(bytes)
        let tokenRepair = TokenRepair(style: toneStyle)
        var index = 0
        while index < bytes.count {
            let token = nextToken(bytes, from: index)
            if token.isSuspect {
                writer.copy(upTo: index)
                writer.write(tokenRepair.repair(TokenReader(bytes, index..<token.end).units), upTo: token.end)
            }
            index = token.end
        }
        writer.copy(upTo: bytes.count)
        return writer.text
    }

    /// The end of the token that begins at `start`, spaces after it included, and whether it may need repair.
    private func nextToken(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, isSuspect: Bool) {
        var probe = WordProbe()
        var isSuspect = false
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            var info = LetterInfo.none
            var length = 1
            if byte < 0x80 {
                if byte <= 0x20 { break }
                info = table.info(UInt32(byte))
                if byte == 0x26 { isSuspect = true }
            } else {
                let scalar = UTF8Decoding.decode(bytes, at: index)
                info = table.info(scalar.value)
                length = scalar.length
                if !info.isLetter, ScalarRepair.isSuspect(scalar.value) { isSuspect = true }
            }
            if info.isLetter {
                probe.add(info)
            } else if !probe.isEmpty {
                isSuspect = isSuspect || probe.isSuspect(toneRepair)
                probe = WordProbe()
            }
            index += length
        }
        isSuspect = isSuspect || probe.isSuspect(toneRepair)
        if isSuspect { return (index, true) }
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        return (max(index, min(start + 1, bytes.count)), false)
    }
}
