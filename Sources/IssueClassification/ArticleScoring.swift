import Foundation
import PressModel

/// Why a lexicon says nothing of an article, whatever its terms would add up to.
package enum Blockage: String, Sendable, Codable {
    /// The article is older than the lexicon.
    case notYetValid = "valid_from"
    /// None of the phrases asked for stands in it.
    case required
    /// One of the phrases ruled out stands in its title or summary.
    case excluded
    /// A shared list forbids it.
    case forbidden = "forbid"
    /// Nothing that speaks for the issue was seen.
    case nothing
}

/// What one lexicon makes of one article.
struct LexiconScore {
    let score: Double
    let threshold: Double
    let own: [ScoredHit]
    /// Shared lists that lower the score, with the factor.
    let lowered: [(list: Int, factor: Double, hits: [ScoredHit])]
    var blockage: Blockage?

    init(
        score: Double,
        threshold: Double,
        own: [ScoredHit],
        lowered: [(list: Int, factor: Double, hits: [ScoredHit])],
        blockage: Blockage? = nil
    ) {
        self.score = Self.rounded(score)
        self.threshold = threshold
        self.own = own
        self.lowered = lowered
        self.blockage = blockage
    }

    var isFound: Bool { score >= threshold }

    /// Rounded, so that the order of the addends never decides whether a threshold is reached.
    static func rounded(_ score: Double) -> Double { (score * 1e6).rounded() / 1e6 }

    static func blocked(_ blockage: Blockage, _ threshold: Double, _ own: [ScoredHit] = []) -> LexiconScore {
        LexiconScore(score: 0, threshold: threshold, own: own, lowered: [], blockage: blockage)
    }
}

/// Scores lexicons over one article; shared lists are looked at when the first lexicon asks for them.
struct ArticleScoring {
    /// What a shared list found.
    private struct ListResult {
        let hits: [ScoredHit]
        let points: Double
    }

    let article: ArticleOccurrences
    let lists: [CompiledRules]
    let published: Date?
    private let hasText: Bool
    private var listResults: [ListResult?]
    private var hits: [ScoredHit] = []

    init(article: ArticleOccurrences, lists: [CompiledRules], published: Date?) {
        self.article = article
        self.lists = lists
        self.published = published
        hasText = article.hasText
        listResults = Array(repeating: nil, count: lists.count)
    }

    /// The sum of the lexicon's own hits less those of the lists that lower it; 0 where nothing of its own speaks for it.
    ///
    /// - Parameters:
    ///   - lexicon: The lexicon.
    ///   - keepsAllHits: Whether the hits are wanted even where the threshold is not reached.
    /// - Returns: What the lexicon makes of the article.
    mutating func score(_ lexicon: CompiledLexicon, keepsAllHits: Bool = true) -> LexiconScore {
        let threshold = hasText ? lexicon.lexicon.threshold : lexicon.lexicon.thresholdWithoutText
        if let blockage = blockage(lexicon) { return .blocked(blockage, threshold) }
        hits.removeAll(keepingCapacity: true)
        RuleScoring(rules: lexicon.rules, article: article, published: published).addHits(to: &hits)
        guard hits.contains(where: { $0.points > 0 }) else {
            return .blocked(.nothing, threshold, keepsAllHits ? hits : [])
        }
        if isForbidden(lexicon) { return .blocked(.forbidden, threshold, keepsAllHits ? hits : []) }
        var score = hits.reduce(0) { $0 + $1.points }
        var lowered: [(list: Int, factor: Double, hits: [ScoredHit])] = []
        for entry in lexicon.lower {
            let result = result(ofList: entry.list)
            guard result.points > 0 else { continue }
            score -= result.points * entry.value
            lowered.append((list: entry.list, factor: entry.value, hits: result.hits))
        }
        let isWanted = keepsAllHits || LexiconScore.rounded(score) >= threshold
        return LexiconScore(
            score: score,
            threshold: threshold,
            own: isWanted ? hits : [],
            lowered: isWanted ? lowered : []
        )
    }

    private func blockage(_ lexicon: CompiledLexicon) -> Blockage? {
        if !lexicon.isValid(at: published) { return .notYetValid }
        let isComplete =
            lexicon.required == PhraseTable.none
            || article.contains(anyOf: lexicon.required, in: ArticleField.allCases)
        if !isComplete { return .required }
        return article.contains(anyOf: lexicon.excluded, in: [.title, .summary]) ? .excluded : nil
    }

    private mutating func isForbidden(_ lexicon: CompiledLexicon) -> Bool {
        for entry in lexicon.forbid where result(ofList: entry.list).points >= entry.value { return true }
        return false
    }

    private mutating func result(ofList list: Int) -> ListResult {
        if let known = listResults[list] { return known }
        var hits: [ScoredHit] = []
        RuleScoring(rules: lists[list], article: article, published: published).addHits(to: &hits)
        let result = ListResult(hits: hits, points: hits.reduce(0) { $0 + $1.points })
        listResults[list] = result
        return result
    }
}
