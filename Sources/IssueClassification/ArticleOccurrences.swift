import PressModel
import TermMatching
import VietnameseText

/// Where the phrases of the table stand in one article.
struct ArticleOccurrences {
    /// Fields that were looked at and hold something, in reading order.
    let fields: [FieldOccurrences]

    init(_ content: ArticleContent, fields: [ArticleField], matcher: TermMatcher) {
        self.fields = fields.compactMap { field in
            content[field].isEmpty ? nil : FieldOccurrences(field, content[field], matcher)
        }
    }

    /// True when the text is long enough for the full threshold.
    var hasText: Bool {
        fields.contains { $0.field == .text && $0.syllableCount >= IssueScoring.shortText }
    }

    /// True when one of the phrases stands in one of the fields.
    func contains(any phrases: [Int], in allowed: Set<ArticleField>) -> Bool {
        fields.contains { field in
            allowed.contains(field.field) && phrases.contains { field.byPhrase[$0] != nil }
        }
    }
}

/// The same for one field.
struct FieldOccurrences {
    let field: ArticleField
    let syllableCount: Int
    let byPhrase: [Int: [TermMatch]]

    init(_ field: ArticleField, _ text: String, _ matcher: TermMatcher) {
        let syllabified = SyllabifiedText(text)
        self.field = field
        syllableCount = syllabified.syllables.count
        byPhrase = Dictionary(grouping: matcher.matches(in: syllabified), by: \.term)
    }

    /// All places of the phrases, in reading order.
    func matches(of phrases: [Int]) -> [TermMatch] {
        guard phrases.count > 1 else { return phrases.first.flatMap { byPhrase[$0] } ?? [] }
        return phrases.flatMap { byPhrase[$0] ?? [] }
            .sorted {
                ($0.syllables.lowerBound, $1.syllables.upperBound) < ($1.syllables.lowerBound, $0.syllables.upperBound)
            }
    }
}
