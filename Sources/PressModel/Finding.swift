/// What a finding is about; DESIGN §6 says what each may claim.
package enum FindingKind: String, Sendable, Codable, CaseIterable {
    /// The article is about a matter of public concern.
    case issue
    /// It resembles a claim that a named publisher has checked.
    case claim
    /// Two numbers in it disagree.
    case figure
}

/// One result of one rule on one article, with what it rests on.
package struct Finding: Sendable, Equatable, Codable {
    package var kind: FindingKind
    /// The issue's id, the claim's id, or the figure's pattern.
    package var subject: String
    package var score: Double
    package var threshold: Double
    package var evidence: [Evidence]
    /// Hash of the lexicon, registry or rule table that gave the finding.
    package var rule: String
    /// A sentence for the reader, such as the calculation behind a figure; empty when the evidence says it all.
    package var note: String
    /// For a claim, the published check.
    package var check: PublishedCheck?

    package init(
        kind: FindingKind,
        subject: String,
        score: Double,
        threshold: Double,
        evidence: [Evidence],
        rule: String,
        note: String = "",
        check: PublishedCheck? = nil
    ) {
        self.kind = kind
        self.subject = subject
        self.score = score
        self.threshold = threshold
        self.evidence = evidence
        self.rule = rule
        self.note = note
        self.check = check
    }
}

/// A passage that counted towards a finding.
package struct Evidence: Sendable, Equatable, Codable {
    package var field: ArticleField
    /// UTF-8 byte offsets into the field as given.
    package var start: Int
    package var end: Int
    /// The passage as written.
    package var text: String
    /// The rule's term that it meets.
    package var term: String
    /// What it adds to the score; negative where it lowers it.
    package var weight: Double

    package init(field: ArticleField, start: Int, end: Int, text: String, term: String, weight: Double) {
        self.field = field
        self.start = start
        self.end = end
        self.text = text
        self.term = term
        self.weight = weight
    }
}
