import TermMatching

/// A place in an article where a phrase stands.
///
/// Syllables are counted over the whole article; fields lie so far apart that nothing is near anything across them.
struct Occurrence {
    let phrase: Int32
    /// Index in `ArticleOccurrences.fields`.
    let field: Int32
    /// Its place among all occurrences of the article; 0 before they are in order.
    var index: Int32 = 0
    private let start: Int32
    private let end: Int32

    /// - Parameters:
    ///   - hit: A phrase in a field.
    ///   - field: The field's index.
    ///   - offset: The number of the field's first syllable in the article.
    @inline(__always)
    init(_ hit: TermHit, field: Int, offset: Int) {
        phrase = hit.term
        self.field = Int32(truncatingIfNeeded: field)
        start = Int32(truncatingIfNeeded: Int(hit.start) &+ offset)
        end = Int32(truncatingIfNeeded: Int(hit.end) &+ offset)
    }

    var syllables: Range<Int> { Int(start)..<Int(end) }

    /// Whether it comes before another: in reading order, the longest first.
    @inline(__always)
    func precedes(_ other: Occurrence) -> Bool {
        (start, other.end, phrase) < (other.start, end, other.phrase)
    }
}
