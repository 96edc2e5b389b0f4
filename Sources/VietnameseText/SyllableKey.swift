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
    @inlinable package var isNone: Bool { bits == 0 }

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

    /// The letters of a key of `count` characters as the grammar reads them, the first in the lowest byte.
    static func letters(_ bits: UInt64, count: Int) -> PackedWord {
        PackedWord(letters: bits.byteSwapped &>> UInt64(truncatingIfNeeded: (8 &- count) &* 8), count: count)
    }

    /// The letters as the grammar reads them.
    var letters: PackedWord { Self.letters(bits, count: 8 - bits.leadingZeroBitCount / 8) }

    /// The code of each character that has one: that of `LetterCode`, and codes that no Vietnamese letter has for
    /// `f j w z`, digits, and the marks inside numbers.
    static let codes: [UInt32: UInt8] = {
        var codes: [UInt32: UInt8] = [:]
        for (index, row) in LetterCode.rows.prefix(12).enumerated() {
            for (tone, scalar) in row.enumerated() {
                codes[scalar] = LetterCode(letter: UInt8(index + 1), tone: UInt8(tone)).byte
            }
        }
        for consonant in LetterCode.consonants {
            codes[consonant.value] = LetterCode(letter: LetterCode.base(consonant), tone: 0).byte
        }
        for (index, scalar) in "fjwz.,0123456789".unicodeScalars.enumerated() {
            codes[scalar.value] = LetterCode.foreign.byte + UInt8(index)
        }
        return codes
    }()

    /// The form that the key stands for, as UTF-8.
    var form: [UInt8] {
        var result: [UInt8] = []
        for position in stride(from: UInt64(56), through: 0, by: -8) {
            let code = Int(bits >> position & 0xFF)
            if code != 0 { UTF8Decoding.append(Self.scalars[code], to: &result) }
        }
        return result
    }

    private static let scalars: [UInt32] = {
        var scalars = [UInt32](repeating: 0, count: 256)
        for (scalar, code) in codes { scalars[Int(code)] = scalar }
        return scalars
    }()

    private static let foldedCodes: [UInt8] = {
        var folded = [UInt8](repeating: 0, count: 256)
        for (scalar, code) in codes { folded[Int(code)] = codes[LatinFold.fold(scalar)] ?? 0 }
        return folded
    }()
}
