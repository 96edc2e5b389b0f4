/// A text cut into syllables once: their places in the text as given, their canonical and folded forms, and
/// what separates them.
///
/// Forms are made of the canonical text when they are asked for.
public struct SyllabifiedText: Sendable {
    /// The syllables in the order of the text.
    public let syllables: [Syllable]

    /// The text as given, whose words are canonical where nothing else is said.
    private let given: String
    /// The words that were repaired; their canonical ranges count on from the end of the text as given.
    private let repaired: [UInt8]

    /// Cuts a text into syllables.
    ///
    /// A syllable is a run of letters, digits and marks; a point or comma between digits belongs to the number
    /// (`3.000`, `88,1`).
    ///
    /// - Parameter text: The text as given; the ranges of the syllables are byte offsets into its UTF-8.
    public init(_ text: String) {
        var text = text
        (syllables, repaired) = text.withUTF8 { SyllableScanner.scan($0) }
        given = text
    }

    /// The syllable's canonical form in small letters and the old style, empty for an index out of range.
    public func canonical(_ index: Int) -> String { String(decoding: canonicalBytes(index), as: UTF8.self) }

    /// The syllable's form in small letters without diacritics, empty for an index out of range.
    public func folded(_ index: Int) -> String { String(decoding: foldedBytes(index), as: UTF8.self) }

    /// `canonical(_:)` as UTF-8.
    package func canonicalBytes(_ index: Int) -> [UInt8] { form(index, folded: false) }

    /// `folded(_:)` as UTF-8.
    package func foldedBytes(_ index: Int) -> [UInt8] { form(index, folded: true) }

    private func form(_ index: Int, folded: Bool) -> [UInt8] {
        guard syllables.indices.contains(index) else { return [] }
        let key = syllables[index].key
        if !key.isNone { return (folded ? key.folded : key).form }
        let range = syllables[index].canonicalRange
        let length = given.utf8.count
        if range.lowerBound >= length {
            return repaired.withUnsafeBufferPointer {
                let place = (range.lowerBound - length)..<(range.upperBound - length)
                return CaseFold.form(UnsafeBufferPointer(rebasing: $0[place]), folded: folded)
            }
        }
        var given = given
        return given.withUTF8 { CaseFold.form(UnsafeBufferPointer(rebasing: $0[range]), folded: folded) }
    }

    /// Whether the syllable stands in a passage written without diacritics, so that it may stand for any
    /// syllable of the same letters.
    public func isBare(_ index: Int) -> Bool { syllables.indices.contains(index) && syllables[index].isBare }

    /// Whether a sentence ends between this syllable and the one before; true for the first.
    ///
    /// Sentences end at `. ! ? ; …`, line ends and bullets, but not at a point inside a number, a name or after
    /// an abbreviation.
    public func sentenceBreakBefore(_ index: Int) -> Bool {
        syllables.indices.contains(index) && syllables[index].followsSentenceBreak
    }

    /// Whether a phrase may go on from the syllable before to this one.
    ///
    /// Between them stand only spaces, a hyphen or slash (`COVID-19`, `A/H5N1`), an apostrophe, `&`, `_`, or a point
    /// inside a name (`TP.HCM`). Commas, quotes, brackets, colons and a dash between spaces part phrases.
    public func continuesPhrase(_ index: Int) -> Bool {
        syllables.indices.contains(index) && syllables[index].continuesPhrase
    }
}
