package import Foundation
package import PressModel

/// One issue of public concern, described by the words the press uses for it.
package struct Lexicon: Sendable {
    package let id: String
    package let title: Words
    /// Score from which an article has the issue.
    package internal(set) var threshold: Double
    /// The threshold when only title and summary are known.
    package internal(set) var thresholdWithoutText: Double
    /// What an occurrence counts for by the field it stands in.
    package let fieldWeights: FieldWeights
    package internal(set) var rules: [TermRule]
    /// Phrases that hide the terms standing inside or across them.
    package let masks: [String]
    /// Where each of the masks stands.
    package let maskLocations: [FileLocation]
    /// At least one of these must stand in the article; empty asks for nothing.
    package let required: [String]
    /// None of these may stand in the title or summary.
    package let excluded: [String]
    /// Shared lists whose score, times the factor, is subtracted; sorted by list.
    package let lower: [ListReference]
    /// Shared lists whose score, from the value on, forbids a finding; sorted by list.
    package let forbid: [ListReference]
    /// Articles published before this moment are not looked at with the lexicon.
    package let validFrom: Date?
    package let examples: LexiconExamples
    package let location: FileLocation
}

/// One term of a lexicon with its weight.
package struct TermRule: Sendable {
    /// Alternates that count as one term; the first gives the rule its name.
    package let phrases: [String]
    /// Points for an occurrence in the text; negative lowers.
    package internal(set) var weight: Double
    /// One of these must stand near, in the same field; empty asks for nothing.
    package let near: [String]
    /// Each of these must stand near.
    package let all: [String]
    /// None of these may stand near.
    package let none: [String]
    /// Distance of `near`, `all` and `none` in syllables.
    package let within: Int
    /// Occurrences that count, the heaviest first.
    package let cap: Int
    package let fields: [ArticleField]
    /// The term alone may reach the threshold.
    package let sufficient: Bool
    /// Articles published before this moment are not looked at with the rule.
    package let validFrom: Date?
    package let location: FileLocation

    /// What evidence and messages call the rule.
    package var name: String { phrases.first ?? "" }
}

/// A shared list that a lexicon names, with a factor or a value.
package struct ListReference: Sendable {
    package let list: String
    package let value: Double
    package let location: FileLocation
}

/// Texts that a lexicon must and must not find, so that it tests itself.
package struct LexiconExamples: Sendable {
    package let match: [LexiconExample]
    package let noMatch: [LexiconExample]
}

/// One such text, with its place in the file.
package struct LexiconExample: Sendable {
    package let content: ArticleContent
    package let location: FileLocation
}

/// A list shared by lexicons, such as news from abroad, whose score lowers theirs.
package struct SharedList: Sendable {
    package let id: String
    package let title: Words
    package let rules: [TermRule]
    package let masks: [String]
    /// Where each of the masks stands.
    package let maskLocations: [FileLocation]
    package let location: FileLocation
}
