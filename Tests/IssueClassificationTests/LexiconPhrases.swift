import IssueClassification
import PressModel

/// Something that a lexicon looks for, or an example that it carries, with its place in the file.
struct LexiconPhrase {
    let text: String
    let location: FileLocation
}

extension LexiconSet {
    /// Every phrase that a lexicon or shared list looks for.
    ///
    /// Found by reflection, in each list of phrases of a lexicon and of its rules, so that a new key of the grammar
    /// can't be forgotten here.
    var phrases: [LexiconPhrase] {
        lexicons.flatMap { Self.phrases(in: $0, $0.location) }
            + sharedLists.flatMap { Self.phrases(in: $0, $0.location) }
    }

    /// The titles, summaries and texts of every example.
    var exampleTexts: [LexiconPhrase] {
        lexicons.flatMap { $0.examples.match + $0.examples.noMatch }.flatMap { example in
            ArticleField.allCases.map { LexiconPhrase(text: example.content[$0], location: example.location) }
        }
    }

    private static func phrases(in subject: Any, _ location: FileLocation) -> [LexiconPhrase] {
        Mirror(reflecting: subject).children.flatMap { child -> [LexiconPhrase] in
            switch child.value {
            case let texts as [String]: texts.map { LexiconPhrase(text: $0, location: location) }
            case let rules as [TermRule]: rules.flatMap { phrases(in: $0, $0.location) }
            default: []
            }
        }
    }
}
