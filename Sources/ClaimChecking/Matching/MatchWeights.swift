import Foundation

/// The weights of the score and of the relation.
package struct MatchWeights: Sendable {
    /// One for each of `MatchFeatures.names`.
    package var score: [Double]
    /// For each relation but `related`, one for each of `StanceFeatures.names`.
    package var relations: [[Double]]

    package init(score: [Double], relations: [[Double]]) {
        (self.score, self.relations) = (score, relations)
    }

    /// How probable it is that the item is about the claim (logistic regression).
    ///
    /// An item that complains and says nothing of what the claim holds to happen stays below the threshold, since
    /// criticism is never a finding.
    package func probability(_ features: [Double], onlyComplains: Bool) -> Double {
        let sum = zip(score, features).reduce(0) { $0 + $1.0 * $1.1 }
        let probability = 1 / (1 + exp(-sum))
        return onlyComplains ? min(probability, Self.mostOfComplaint) : probability
    }

    private static let mostOfComplaint = 0.49

    /// The most probable relation (softmax regression).
    ///
    /// Where the claim stands beside the words that it is false, the item does not repeat it, whatever else it says.
    package func relation(_ features: [Double], hasVerdict: Bool) -> ClaimRelation {
        let sums = relations.map { zip($0, features).reduce(0) { $0 + $1.0 * $1.1 } }
        let best = sums.indices.max { (sums[$0], $1) < (sums[$1], $0) } ?? 0
        return hasVerdict && Self.order[best] == .repeats ? .reportsCheck : Self.order[best]
    }

    /// The relations in the order of `relations`.
    package static let order: [ClaimRelation] = [.repeats, .reportsCheck, .mentions]
}
