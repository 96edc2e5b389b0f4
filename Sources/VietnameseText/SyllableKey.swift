/// The small canonical form of a syllable in one machine word: a byte a character, the last one in the lowest byte.
///
/// The letters of Vietnamese with their tones, `f j w z`, digits, and the point and comma inside numbers have a byte of
/// their own, so that equal keys are equal syllables and comparing takes one instruction. A word of more than eight
/// characters, or with any other one, has the key 0 and is compared by its bytes.
package struct SyllableKey: Hashable, Sendable {
    package let bits: UInt64

    /// The key of what has none.
    static let none = SyllableKey(bits: 0)

    init(bits: UInt64) { self.bits = bits }

    /// The key of a small form, `none` where it has none.
    package init(smallForm scalars: String.UnicodeScalarView) {
        let codes = scalars.map { Self.codes[$0.value] ?? 0 }
        bits = codes.count > 8 || codes.contains(0) ? 0 : codes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Whether the syllable must be compared by its bytes.
    package var isNone: Bool { bits == 0 }

    /// The key of the same syllable without diacritics.
    package var folded: SyllableKey {
        var result: UInt64 = 0
        var rest = bits
        var shift: UInt64 = 0
        while rest != 0 {
            result |= UInt64(Self.foldedCodes[Int(rest & 0xFF)]) << shift
            rest >>= 8
            shift += 8
        }
        return SyllableKey(bits: result)
    }

    /// The letters as the grammar reads them.
    var letters: PackedWord {
        var word = PackedWord()
        for position in stride(from: UInt64(56), through: 0, by: -8) {
            let code = bits >> position & 0xFF
            if code != 0 { word.append(Self.letterCodes[Int(code)]) }
        }
        return word
    }

    /// The code of each character that has one, from 1 on.
    static let codes: [UInt32: UInt8] = Dictionary(
        uniqueKeysWithValues: characters.enumerated().map { ($1, UInt8($0 + 1)) }
    )

    private static let characters: [UInt32] = {
        let plain = "abcdefghijklmnopqrstuvwxyz0123456789.,".unicodeScalars.map(\.value)
        let marked = LetterCode.rows.prefix(12).joined().filter { $0 >= 0x80 }
        return plain + marked + [0x111]
    }()

    private static let foldedCodes: [UInt8] = byCode { codes[LatinFold.fold($0)] ?? 0 }

    private static let letterCodes: [LetterCode] = byCode { scalar in
        for (index, row) in LetterCode.rows.prefix(12).enumerated() {
            guard let tone = row.firstIndex(of: scalar) else { continue }
            return LetterCode(letter: UInt8(index + 1), tone: UInt8(tone))
        }
        return LetterCode(letter: LetterCode.base(Unicode.Scalar(scalar) ?? " "), tone: 0)
    }

    private static func byCode<Value>(_ value: (UInt32) -> Value) -> [Value] {
        (0...255).map { value($0 == 0 || $0 > characters.count ? 0 : characters[$0 - 1]) }
    }
}
