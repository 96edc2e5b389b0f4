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
    ///   - phrase: The phrase's number.
    ///   - field: The field's index.
    ///   - syllables: What it covers, counted over the whole article.
    init(phrase: Int32, field: Int, syllables: Range<Int>) {
        self.phrase = phrase
        self.field = Int32(truncatingIfNeeded: field)
        start = Int32(truncatingIfNeeded: syllables.lowerBound)
        end = Int32(truncatingIfNeeded: syllables.upperBound)
    }

    var syllables: Range<Int> { Int(start)..<Int(end) }

    /// Whether it begins where another does and ends later.
    @inline(__always)
    func isLonger(than other: Occurrence) -> Bool { start == other.start && end > other.end }

    /// Whether it comes before another: in reading order, the longest first.
    @inline(__always)
    func precedes(_ other: Occurrence) -> Bool {
        (start, other.end, phrase) < (other.start, end, other.phrase)
    }
}
