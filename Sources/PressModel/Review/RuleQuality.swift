/// How often a rule was right, as people decided.
package struct RulePrecision: Sendable, Equatable {
    /// The issue, term or source.
    package let name: String
    /// The issue that a term belongs to; nil where `name` says it all.
    package let issue: String?
    /// Decisions that confirmed it.
    package let right: Int
    /// Decisions that rejected it or named another issue; unsure ones do not count.
    package let wrong: Int

    package init(name: String, issue: String?, right: Int, wrong: Int) {
        self.name = name
        self.issue = issue
        self.right = right
        self.wrong = wrong
    }

    package var count: Int { right + wrong }

    /// Share that was right, 0 to 1; nil without decisions.
    package var precision: Double? { count == 0 ? nil : Double(right) / Double(count) }
}

/// What precision is counted for.
package enum PrecisionScope: String, Sendable, Codable, CaseIterable {
    /// A lexicon, or the kinds claim and figure.
    case lexicon
    case term
    case source
}

/// A pair of readings of one finding by two people.
package struct ReadingPair: Sendable, Equatable {
    package let first: Verdict
    package let firstIssue: String?
    package let second: Verdict
    package let secondIssue: String?

    package init(first: Verdict, firstIssue: String?, second: Verdict, secondIssue: String?) {
        self.first = first
        self.firstIssue = firstIssue
        self.second = second
        self.secondIssue = secondIssue
    }
}
