import PressModel
import TermMatching
import VietnameseText

/// A place where a phrase stands in an article.
///
/// Syllables are counted over the whole article; fields lie so far apart that nothing is near anything across them.
struct Occurrence {
    let phrase: Int32
    /// Index in `ArticleOccurrences.fields`.
    let field: Int32
    private let start: Int32
    private let end: Int32
    private let firstByte: UInt32
    private let lastByte: UInt32

    init(_ match: TermMatch, field: Int, offset: Int) {
        phrase = Int32(truncatingIfNeeded: match.term)
        self.field = Int32(truncatingIfNeeded: field)
        start = Int32(truncatingIfNeeded: match.syllables.lowerBound + offset)
        end = Int32(truncatingIfNeeded: match.syllables.upperBound + offset)
        firstByte = UInt32(truncatingIfNeeded: match.range.lowerBound)
        lastByte = UInt32(truncatingIfNeeded: match.range.upperBound)
    }

    var syllables: Range<Int> { Int(start)..<Int(end) }
    /// The bytes in the field as given.
    var bytes: Range<Int> { Int(firstByte)..<Int(lastByte) }
}

/// A field that was looked at.
struct ReadField {
    let field: ArticleField
    let text: SyllabifiedText
    /// The number of its first syllable.
    let offset: Int
    /// Where names of the gazetteer stand; the terms are numbered as the gazetteer numbers them.
    let placeMatches: [TermMatch]
}

/// Where the phrases of the table stand in one article.
struct ArticleOccurrences {
    /// Fields that hold something, in reading order.
    let fields: [ReadField]
    private var occurrences: [Occurrence] = []
    /// By phrase its first occurrence, and by occurrence the next of the same phrase; -1 ends.
    private var firstOfPhrase: [Int32]
    private var nextOfSame: [Int32] = []
    private var isActive: [Bool]

    /// Syllables between fields, more than any rule's `within`.
    private static let fieldDistance = 1_000

    init(_ content: ArticleContent, fields wanted: [ArticleField], finder: PhraseFinder) {
        var fields: [ReadField] = []
        var offset = 0
        for field in wanted where !content[field].isEmpty {
            let text = SyllabifiedText(content[field])
            let matches = finder.matches(in: text)
            occurrences.reserveCapacity(occurrences.count + matches.phrases.count)
            for match in matches.phrases {
                occurrences.append(Occurrence(match, field: fields.count, offset: offset))
            }
            fields.append(ReadField(field: field, text: text, offset: offset, placeMatches: matches.places))
            offset += text.syllables.count + Self.fieldDistance
        }
        self.fields = fields
        firstOfPhrase = Array(repeating: -1, count: finder.phrases.count)
        nextOfSame = Array(repeating: -1, count: occurrences.count)
        isActive = Array(repeating: false, count: finder.ruleCount)
        for index in occurrences.indices.reversed() {
            let phrase = Int(occurrences[index].phrase)
            if firstOfPhrase[phrase] < 0 {
                for rule in finder.rules(of: phrase) { isActive[Int(rule)] = true }
            }
            nextOfSame[index] = firstOfPhrase[phrase]
            firstOfPhrase[phrase] = Int32(truncatingIfNeeded: index)
        }
    }

    /// True when the text is long enough for the full threshold.
    var hasText: Bool {
        fields.contains { $0.field == .text && $0.text.syllables.count >= IssueScoring.shortText }
    }

    /// Whether some phrase of a rule stands in the article.
    @inline(__always)
    func isActive(_ rule: Int) -> Bool { isActive[rule] }

    /// True when one of the phrases stands in one of the fields.
    func contains(any phrases: [Int32], in allowed: [ArticleField]) -> Bool {
        phrases.contains { phrase in
            var isThere = false
            forEachPlace(of: phrase) { isThere = isThere || allowed.contains(fields[Int($0.field)].field) }
            return isThere
        }
    }

    /// All places of the phrases, in reading order, the longest first.
    func occurrences(of phrases: ArraySlice<Int32>) -> [Occurrence] {
        var found: [Occurrence] = []
        var lists = 0
        for phrase in phrases where firstOfPhrase[Int(phrase)] >= 0 {
            lists += 1
            forEachPlace(of: phrase) { found.append($0) }
        }
        guard lists > 1 else { return found }
        return found.sorted {
            ($0.syllables.lowerBound, $1.syllables.upperBound) < ($1.syllables.lowerBound, $0.syllables.upperBound)
        }
    }

    /// The spans of all places of the phrases.
    func spans(of phrases: ArraySlice<Int32>) -> SpanIndex {
        var spans: [Range<Int>] = []
        for phrase in phrases { forEachPlace(of: phrase) { spans.append($0.syllables) } }
        return SpanIndex(spans)
    }

    /// Calls `body` for the places of one phrase, in reading order.
    @inline(__always)
    private func forEachPlace(of phrase: Int32, _ body: (Occurrence) -> Void) {
        var index = firstOfPhrase[Int(phrase)]
        while index >= 0 {
            body(occurrences[Int(index)])
            index = nextOfSame[Int(index)]
        }
    }
}
