package import PressModel

/// How an item stands to a claim that was checked.
package enum ClaimRelation: String, Sendable, Codable, CaseIterable {
    /// It states the claim, or passes it on.
    case repeats
    /// It says that the claim is wrong, or warns of it.
    case reportsCheck = "reports-check"
    /// It touches the claim without taking a side.
    case mentions
    /// It is about the same subject; whether about the claim is not sure.
    case related
}

/// A claim that an item resembles.
package struct ClaimMatch: Sendable, Equatable, Codable {
    /// The claim's id.
    package let claim: String
    /// How sure it is that the item is about the claim, from 0 to 1; from 0.5 on it counts as found.
    package let score: Double
    package let relation: ClaimRelation
    /// The item's words that meet the claim's, in the order of the item.
    package let evidence: [Evidence]

    package init(claim: String, score: Double, relation: ClaimRelation, evidence: [Evidence]) {
        self.claim = claim
        self.score = score
        self.relation = relation
        self.evidence = evidence
    }
}
