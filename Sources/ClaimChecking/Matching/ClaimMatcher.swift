package import PressModel

/// Finds the checked claims that an item resembles.
///
/// Candidates come from an inverted index by BM25; each is scored by how much of its informative words the item's
/// best sentences tell, and its relation is read from the stance words near them.
package struct ClaimMatcher: Sendable {
    /// The score from which a claim counts as found.
    package static let threshold = 0.5

    private let ids: [String]
    private let index: ClaimIndex
    private let stance = StanceReader()

    package init(_ registry: ClaimRegistry) {
        ids = registry.claims.map(\.id)
        index = ClaimIndex(registry.claims.map(\.text))
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
        let scorer = ClaimScorer(item: item)
        let scored = index.candidates(item.keys, limit: Self.mostCandidates)
            .map { (claim: $0, result: scorer.score(index.claims[$0])) }
            .filter { $0.result.score >= Self.leastScore }
            .sorted { ($1.result.score, $0.claim) < ($0.result.score, $1.claim) }
        return scored.prefix(top).map { match($0.claim, $0.result, item, content) }
    }

    /// Claims that are compared word by word.
    private static let mostCandidates = 50
    /// Below it a claim shares nothing worth showing.
    private static let leastScore = 0.02

    private func match(
        _ claim: Int,
        _ result: ClaimScorer.Result,
        _ item: ItemWords,
        _ content: ArticleContent
    ) -> ClaimMatch {
        let evidence = ClaimEvidence(item: item, content: content).passages(result, index.claims[claim])
        return ClaimMatch(
            claim: ids[claim],
            score: result.score,
            relation: relation(result, item, content),
            evidence: evidence
        )
    }

    private func relation(
        _ result: ClaimScorer.Result,
        _ item: ItemWords,
        _ content: ArticleContent
    ) -> ClaimRelation {
        guard result.score >= Self.threshold else { return .related }
        var near: [ArticleField: Range<Int>] = [:]
        for place in result.places {
            let (field, range) = (item.places[place].field, item.places[place].word.range)
            let old = near[field] ?? range
            near[field] = min(old.lowerBound, range.lowerBound)..<max(old.upperBound, range.upperBound)
        }
        return stance.relation(content, near: near)
    }
}
