/// A text cut into syllables once: their places in the text as given, their canonical and folded forms, and
/// what separates them.
///
/// The forms of all syllables lie in two byte arrays; no string is made unless one is asked for.
public struct SyllabifiedText: Sendable {
    /// The syllables in the order of the text.
    public let syllables: [Syllable]

    /// The small canonical forms.
    package let exact: SyllableBytes
    /// The small forms without diacritics.
    package let folded: SyllableBytes
    private let traits: [SyllableTraits]

    /// Cuts a text into syllables.
    ///
    /// A syllable is a run of letters, digits and marks; a point or comma between digits belongs to the number
    /// (`3.000`, `88,1`).
    ///
    /// - Parameters:
    ///   - text: The text as given; the ranges of the syllables are byte offsets into its UTF-8.
    ///   - canonicalizer: Kept for its repairs; the forms of syllables are in the old style whatever its style.
    public init(_ text: String, canonicalizer: Canonicalizer = .init()) {
        let canonicalizer = canonicalizer.toneStyle == .old ? canonicalizer : Canonicalizer(toneStyle: .old)
        let scanner = SyllableScanner(canonicalizer.canonicalize(text))
        syllables = scanner.syllables
        exact = scanner.exact
        folded = scanner.folded
        traits = scanner.traits
    }

    /// The syllable's canonical form in small letters and the old style, empty for an index out of range.
    public func canonical(_ index: Int) -> String { exact.string(index) }

    /// The syllable's form in small letters without diacritics, empty for an index out of range.
    public func folded(_ index: Int) -> String { folded.string(index) }

    /// Whether the syllable stands in a passage written without diacritics, so that it may stand for any
    /// syllable of the same letters.
    public func isBare(_ index: Int) -> Bool { has(.isBare, index) }

    /// Whether a sentence ends between this syllable and the one before; true for the first.
    ///
    /// Sentences end at `. ! ? ; …`, line ends and bullets, but not at a point inside a number, a name or after
    /// an abbreviation.
    public func sentenceBreakBefore(_ index: Int) -> Bool { has(.afterSentenceBreak, index) }

    /// Whether a phrase may go on from the syllable before to this one.
    ///
    /// Between them stand only spaces, a hyphen or slash (`COVID-19`, `A/H5N1`), an apostrophe, `&`, `_`, or a point
    /// inside a name (`TP.HCM`). Commas, quotes, brackets, colons and a dash between spaces part phrases.
    public func continuesPhrase(_ index: Int) -> Bool { has(.continuesPhrase, index) }

    private func has(_ trait: SyllableTraits, _ index: Int) -> Bool {
        traits.indices.contains(index) && traits[index].contains(trait)
    }
}
