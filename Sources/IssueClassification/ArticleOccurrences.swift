import PressModel
import TermMatching
import VietnameseText

/// Where the phrases of the table stand in one article.
struct ArticleOccurrences {
    /// Fields that were looked at and hold something, in reading order.
    let fields: [FieldOccurrences]
    /// Numbers of the rules with a phrase in some field, in order: few of all.
    let activeRules: [Int]

    init(_ content: ArticleContent, fields: [ArticleField], finder: PhraseFinder) {
        self.fields = fields.compactMap { field in
            content[field].isEmpty ? nil : FieldOccurrences(field, content[field], finder)
        }
        activeRules = self.fields.reduce(into: Set<Int>()) { $0.formUnion($1.byRule.keys) }.sorted()
    }

    /// True when the text is long enough for the full threshold.
    var hasText: Bool {
        fields.contains { $0.field == .text && $0.text.syllables.count >= IssueScoring.shortText }
    }

    /// True when one of the phrases stands in one of the fields.
    func contains(any phrases: [Int], in allowed: Set<ArticleField>) -> Bool {
        fields.contains { field in
            allowed.contains(field.field) && phrases.contains { field.byPhrase[$0] != nil }
        }
    }
}

/// The matcher of all phrases, with the rules that look for each.
struct PhraseFinder: Sendable {
    let phrases: [String]
    private let rulesOfPhrase: [[Int]]
    private let matcher: TermMatcher

    init(_ table: PhraseTable) {
        phrases = table.phrases
        rulesOfPhrase = table.rulesOfPhrase
        matcher = TermMatcher(terms: table.phrases)
    }

    /// All places of all phrases, by phrase and by rule.
    func matches(in text: SyllabifiedText) -> (byPhrase: [Int: [TermMatch]], byRule: [Int: [TermMatch]]) {
        let matches = matcher.matches(in: text)
        var byRule: [Int: [TermMatch]] = [:]
        for match in matches {
            for rule in rulesOfPhrase[match.term] { byRule[rule, default: []].append(match) }
        }
        return (Dictionary(grouping: matches, by: \.term), byRule)
    }
}

/// Where the phrases stand in one field.
struct FieldOccurrences {
    let field: ArticleField
    let text: SyllabifiedText
    let byPhrase: [Int: [TermMatch]]
    let byRule: [Int: [TermMatch]]

    init(_ field: ArticleField, _ text: String, _ finder: PhraseFinder) {
        self.field = field
        self.text = SyllabifiedText(text)
        (byPhrase, byRule) = finder.matches(in: self.text)
    }

    /// All places of a rule's phrases, in reading order, the longest first.
    func matches(ofRule number: Int) -> [TermMatch] {
        (byRule[number] ?? []).sorted {
            ($0.syllables.lowerBound, $1.syllables.upperBound) < ($1.syllables.lowerBound, $0.syllables.upperBound)
        }
    }

    /// The spans of all places of the phrases.
    func spans(of phrases: [Int]) -> SpanIndex {
        SpanIndex(phrases.flatMap { byPhrase[$0] ?? [] }.map(\.syllables))
    }
}
