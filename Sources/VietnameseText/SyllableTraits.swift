/// What is known of a syllable beside its letters and its place.
@usableFromInline
struct SyllableTraits: OptionSet, Sendable {
    @usableFromInline let rawValue: UInt8

    @usableFromInline init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A sentence ends before it.
    static let afterSentenceBreak = SyllableTraits(rawValue: 1)
    /// Only spaces, hyphens and the like stand between it and the one before.
    static let continuesPhrase = SyllableTraits(rawValue: 2)
    /// It has letters, so that it could carry a mark.
    static let isWord = SyllableTraits(rawValue: 4)
    /// It begins with a capital letter.
    static let startsUppercase = SyllableTraits(rawValue: 8)
    /// It stands in a passage written without diacritics.
    static let isBare = SyllableTraits(rawValue: 16)
    /// One of its letters carries a diacritic.
    static let hasMark = SyllableTraits(rawValue: 32)
}
