import PressModel
import TermMatching
import VietnameseText

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
final class ArticleOccurrences: Sendable {
    /// Fields that hold something, in reading order.
    let fields: [ReadField]
    private let sets: PhraseSets

    /// Syllables between fields, more than any rule's `within`.
    private static let fieldDistance = 1_000

    init(_ content: ArticleContent, fields wanted: [ArticleField], finder: PhraseFinder) {
        var fields: [ReadField] = []
        var occurrences: [Occurrence] = []
        var offset = 0
        for field in wanted where !content[field].isEmpty {
            let text = SyllabifiedText(content[field])
            var places: [TermMatch] = []
            finder.find(in: text, field: fields.count, offset: offset, &occurrences, &places)
            fields.append(ReadField(field: field, text: text, offset: offset, placeMatches: places))
            offset += text.syllables.count + Self.fieldDistance
        }
        self.fields = fields
        sets = PhraseSets(occurrences, finder)
    }

    /// True when the text is long enough for the full threshold.
    var hasText: Bool {
        fields.contains { $0.field == .text && $0.text.syllables.count >= IssueScoring.shortText }
    }

    /// The bytes that an occurrence covers in its field as given.
    func bytes(_ occurrence: Occurrence) -> Range<Int> {
        let field = fields[Int(occurrence.field)]
        let span = occurrence.syllables
        let first = field.text.syllables[span.lowerBound - field.offset].range
        let last = field.text.syllables[span.upperBound - 1 - field.offset].range
        return first.lowerBound..<last.upperBound
    }

    /// Gives a body where the phrases of each set stand.
    func withReader<Result>(_ body: (PhraseSets.Reader) -> Result) -> Result {
        sets.withReader(body)
    }

    /// True when one of the phrases of a set stands in one of the fields.
    func contains(anyOf set: Int32, in allowed: [ArticleField]) -> Bool {
        withReader { reader in
            reader.occurrences(of: set).contains { allowed.contains(fields[Int($0.field)].field) }
        }
    }
}
