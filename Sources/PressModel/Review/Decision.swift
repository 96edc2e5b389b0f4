package import Foundation

/// What a person decided about a finding.
package enum Verdict: String, Sendable, Codable, CaseIterable {
    case confirmed
    case wrong
    /// The article is about another issue, which the decision names.
    case corrected
    case unsure
}

/// Why a finding was rejected.
package enum ReasonCode: String, Sendable, Codable, CaseIterable {
    case abroad
    case passingMention = "passing-mention"
    case ambiguousTerm = "ambiguous-term"
    case advertising
    case duplicate
    case notTheClaim = "not-the-claim"
    case other
}

/// A decision as recorded: append-only, the latest one of a finding holds.
package struct Decision: Sendable, Equatable, Codable {
    package var verdict: Verdict
    package var reason: ReasonCode?
    /// The right issue's id, with `.corrected`.
    package var correctedIssue: String?
    package var note: String
    /// Who decided: the reviewer's own name on the system, never a person in the news.
    package var decidedBy: String
    package var decidedAt: Date

    package init(
        verdict: Verdict,
        reason: ReasonCode? = nil,
        correctedIssue: String? = nil,
        note: String = "",
        decidedBy: String,
        decidedAt: Date
    ) {
        self.verdict = verdict
        self.reason = reason
        self.correctedIssue = correctedIssue
        self.note = note
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
    }
}

/// A finding beside its article and the decision that holds, as the review queue shows it.
package struct ReviewItem: Sendable {
    /// The finding's number in the archive.
    package let id: Int64
    package let finding: Finding
    package let article: Article
    package let decision: Decision?

    package init(id: Int64, finding: Finding, article: Article, decision: Decision?) {
        self.id = id
        self.finding = finding
        self.article = article
        self.decision = decision
    }
}
