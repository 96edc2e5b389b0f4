package import Foundation
package import PressModel

/// Finds the checked claims that an item resembles.
///
/// Candidates come from an inverted index by BM25; each is scored by how its words are met in the item's best
/// sentences, and its relation is read from the stance words near them.
package struct ClaimMatcher: Sendable {
    /// The score from which a claim counts as found.
    package static let threshold = 0.5

    private let claims: [CheckedClaim]
    private let index: ClaimIndex
    private let weights: MatchWeights
    private let stance = StanceReader()

    /// Makes a matcher of a registry.
    ///
    /// - Parameters:
    ///   - registry: The checks.
    ///   - indexFile: Where the index is kept between starts; nil builds it each time. A file that is missing, damaged
    ///     or of another registry is written anew.
    package init(_ registry: ClaimRegistry, indexFile: URL? = nil) {
        let texts = registry.claims.map(\.text)
        claims = registry.claims
        weights = .fitted
        index =
            indexFile.map { .kept(in: ClaimIndexFile(url: $0, registry: registry.hash), texts: texts) }
            ?? ClaimIndex(texts)
    }

    /// Makes a matcher whose weights are others than the fitted ones.
    package init(claims: [CheckedClaim], weights: MatchWeights) {
        self.claims = claims
        self.weights = weights
        index = ClaimIndex(claims.map(\.text))
    }

    /// The claims nearest to the item, best first.
    ///
    /// - Parameters:
    ///   - content: The item; fields may be empty.
    ///   - top: How many claims at most.
    /// - Returns: Claims below `threshold` are `related`.
    package func matches(in content: ArticleContent, top: Int) -> [ClaimMatch] {
        guard top > 0 else { return [] }
        let item = ItemWords(content)
        let stances = stance.stances(item, content)
        let scored = meetings(item, stances)
            .map { (claim: $0.claim, meeting: $0.meeting, features: $0.features, score: score($0.features)) }
            .filter { $0.score >= Self.leastScore }
            .sorted { ($1.score, $0.claim) < ($0.score, $1.claim) }
            .prefix(top)
        return scored.map { found in
            let isFound = found.score >= Self.threshold
            return ClaimMatch(
                claim: claims[found.claim].id,
                score: found.score,
                relation: isFound ? relation(stances, found.features.window) : .related,
                evidence: ClaimEvidence(meeting: found.meeting, content: content, claim: claims[found.claim].text)
                    .passages(in: found.features.window)
            )
        }
    }

    /// Claims that are compared word by word.
    private static let mostCandidates = 100
    /// Below it a claim shares nothing worth showing.
    private static let leastScore = 0.005

    private func relation(_ stances: Stances, _ window: Range<Int>) -> ClaimRelation {
        weights.relation(stances.features(near: window), hasVerdict: stances.hasVerdict(in: window))
    }

    /// To four digits: the data behind it bear no more.
    private func score(_ features: MatchFeatures) -> Double {
        (weights.probability(features.values, onlyComplains: features.onlyComplains) * 10_000).rounded() / 10_000
    }

    private func meetings(
        _ item: ItemWords,
        _ stances: Stances
    ) -> [(claim: Int, meeting: ClaimMeeting, features: MatchFeatures)] {
        var known: [UInt64: Double] = [:]
        func rarity(_ folded: UInt64) -> Double {
            if let weight = known[folded] { return weight }
            let weight = index.rarity(folded)
            known[folded] = weight
            return weight
        }
        let itemWeights = item.words.map { rarity($0.folded) }
        return index.candidates(item.keys, limit: Self.mostCandidates).map { claim in
            var terms = ClaimTerms(claims[claim].text)
            terms.weigh { rarity($0.word.folded) }
            let meeting = ClaimMeeting(claim: terms, item: item)
            return (claim, meeting, MatchFeatures(meeting, weights: itemWeights, stances: stances))
        }
    }
}

extension ClaimMatcher {
    /// What the weights are fitted to: a claim and an item as numbers.
    package struct Example: Sendable {
        package let claim: String
        package let score: [Double]
        package let stance: [Double]
        package let onlyComplains: Bool
        package let hasVerdict: Bool
    }

    /// The candidates of an item as numbers, in no order of likeness.
    package func examples(in content: ArticleContent) -> [Example] {
        let item = ItemWords(content)
        let stances = stance.stances(item, content)
        return meetings(item, stances).map {
            Example(
                claim: claims[$0.claim].id,
                score: $0.features.values,
                stance: stances.features(near: $0.features.window),
                onlyComplains: $0.features.onlyComplains,
                hasVerdict: stances.hasVerdict(in: $0.features.window)
            )
        }
    }
}
