/// A word between separators: a Vietnamese syllable, a foreign word, or a number.
///
/// Offsets are kept in 32 bits: texts are under 4 GiB.
public struct Syllable: Sendable, Equatable {
    /// The small canonical form, where it fits a machine word.
    package let key: SyllableKey
    @usableFromInline let start: UInt32
    @usableFromInline let end: UInt32
    private let canonicalStart: UInt32
    private let canonicalEnd: UInt32
    @usableFromInline var traits: SyllableTraits
    /// Its number among `SyllableNumbers`, 0 where it has none.
    package let number: UInt16

    init(key: SyllableKey, number: UInt16, range: Range<Int>, canonical: Range<Int>, traits: SyllableTraits) {
        self.key = key
        self.number = number
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
        canonicalStart = UInt32(truncatingIfNeeded: canonical.lowerBound)
        canonicalEnd = UInt32(truncatingIfNeeded: canonical.upperBound)
        self.traits = traits
    }

    /// The syllable's bytes in the text as given.
    @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
    /// The syllable's bytes in the canonical text.
    var canonicalRange: Range<Int> { Int(canonicalStart)..<Int(canonicalEnd) }
    /// Whether it begins with a capital letter.
    public var startsUppercase: Bool { traits.contains(.startsUppercase) }
    /// Whether a letter of it carries a diacritic, that of `đ` included.
    public var hasMark: Bool { traits.contains(.hasMark) }
    /// Whether it begins with a digit.
    package var isNumber: Bool { !traits.contains(.isWord) }
    /// Whether it stands in a passage written without diacritics.
    @inlinable package var isBare: Bool { traits.rawValue & 16 != 0 }
    /// Whether only spaces, hyphens and the like stand between it and the one before.
    @inlinable package var continuesPhrase: Bool { traits.rawValue & 2 != 0 }
    /// Whether a sentence ends before it.
    package var followsSentenceBreak: Bool { traits.contains(.afterSentenceBreak) }
}
