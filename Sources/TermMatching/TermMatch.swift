/// A place in a text where a term stands.
public struct TermMatch: Sendable, Equatable {
    /// The number of the term: its index in the list that the matcher was made from.
    public let term: Int
    /// The syllables that it covers, what a gap term skips included.
    public let syllables: Range<Int>
    /// The bytes that it covers in the text as given.
    public let range: Range<Int>

    package init(term: Int, syllables: Range<Int>, range: Range<Int>) {
        self.term = term
        self.syllables = syllables
        self.range = range
    }
}

extension TermMatch: Comparable {
    /// Orders matches by start, then end, then term.
    public static func < (left: TermMatch, right: TermMatch) -> Bool {
        (left.syllables.lowerBound, left.syllables.upperBound, left.term)
            < (right.syllables.lowerBound, right.syllables.upperBound, right.term)
    }
}
