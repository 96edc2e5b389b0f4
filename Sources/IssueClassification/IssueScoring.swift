package import PressModel

/// The constants of the score, in one place; `Lexicons/README.md` tells them to the people who write lexicons.
package enum IssueScoring {
    /// Occurrences of a term that count when its rule says nothing.
    package static let defaultCap = 3
    /// Distance of `near` in syllables when the rule says nothing.
    package static let defaultWithin = 10
    /// `threshold_without_text` as a share of `threshold` when the lexicon gives none.
    package static let shortTextFactor = 0.7
    /// A text of fewer syllables counts as no text.
    package static let shortText = 60
    /// Syllable of the text from which an occurrence counts half: a mention that late is rarely the subject.
    package static let tail = 150
    /// What an occurrence beyond `tail` counts, as a share of one before it.
    package static let tailFactor = 0.5
}

/// What an occurrence counts for by the field it stands in: a title says what an article is about.
package struct FieldWeights: Sendable, Equatable {
    package var title = 3.0
    package var summary = 2.0
    package var text = 1.0

    package static let standard = FieldWeights()

    package init() {}

    /// The factor for an occurrence at the syllable `position` of a field.
    package func factor(_ field: ArticleField, position: Int) -> Double {
        switch field {
        case .title: title
        case .summary: summary
        case .text: position < IssueScoring.tail ? text : text * IssueScoring.tailFactor
        }
    }
}
