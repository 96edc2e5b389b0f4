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
        LetterMachine.shared.withReader { letters in
            WrittenSyllables.shared.withReader { written in
                var index = 0
                while let token = nextSuspect(bytes, letters, written, from: index) {
                    writer.copy(upTo: token.lowerBound)
                    writer.write(tokenRepair.repair(TokenReader(bytes, token).units), upTo: token.upperBound)
                    index = token.upperBound
                }
            }
        }
        writer.copy(upTo: bytes.count)
        return writer.text
    }

    /// The next token from an offset on that may need repair.
    private func nextSuspect(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ letters: LetterMachine.Reader,
        _ written: WrittenSyllables.Reader,
        from start: Int
    ) -> Range<Int>? {
        var token = start
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 0x20 {
                index &+= 1
                token = index
                continue
            }
            let (form, length) = written.syllable(bytes, at: index)
            if length > 0, form.isRight(toneStyle) {
                index &+= length
                continue
            }
            let run = letters.run(bytes, from: index)
            if run.isEmpty {
                let scalar = UTF8Decoding.decode(bytes, at: index)
                if byte == 0x26 || byte >= 0x80 && ScalarRepair.isSuspect(scalar.value) {
                    return token..<tokenEnd(bytes, after: index)
                }
                index &+= scalar.length
            } else {
                if run.isSuspect(toneRepair) { return token..<tokenEnd(bytes, after: index) }
                index = run.end
            }
        }
        return nil
    }

    private func tokenEnd(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> Int {
        var end = index
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        return end
    }
}
