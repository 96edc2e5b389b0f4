/// A word, a number or a mark of a passage that figures are read from.
struct FigureToken {
    /// The canonical form in small letters; a mark as it stands; `.` between sentences.
    let word: String
    /// UTF-8 byte offsets in the field as given.
    let range: Range<Int>
    /// Whether it begins with a capital letter.
    let isCapital: Bool

    /// The word that parts sentences.
    static let sentenceEnd = "."
    /// The word that stands for a passage that nothing may be read across.
    static let barrier = "¶"

    var beginsWithDigit: Bool { word.utf8.first.map { (48...57).contains($0) } ?? false }
    var isWord: Bool { range.isEmpty ? false : word.unicodeScalars.first?.properties.isAlphabetic ?? false }

    /// Whether nothing stands between it and the next.
    func touches(_ next: FigureToken) -> Bool { range.upperBound == next.range.lowerBound }
}
