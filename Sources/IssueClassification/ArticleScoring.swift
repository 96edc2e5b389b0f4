import Foundation
import PressModel

/// What one lexicon makes of one article.
struct LexiconScore {
    let score: Double
    let threshold: Double
    let own: [ScoredHit]
    /// Shared lists that lower the score, with the factor.
    let lowered: [(list: Int, factor: Double, hits: [ScoredHit])]

    var isFound: Bool { score >= threshold }
}

/// Scores lexicons over one article; shared lists are looked at when the first lexicon asks for them.
struct ArticleScoring {
    let article: ArticleOccurrences
    let lists: [CompiledRules]
    let published: Date?
    private var listHits: [[ScoredHit]?]

    init(article: ArticleOccurrences, lists: [CompiledRules], published: Date?) {
        self.article = article
        self.lists = lists
        self.published = published
        listHits = Array(repeating: nil, count: lists.count)
    }

    /// The sum of the lexicon's own hits less those of the lists that lower it; 0 where nothing of its own speaks for it.
    mutating func score(_ lexicon: CompiledLexicon) -> LexiconScore {
        let threshold = article.hasText ? lexicon.lexicon.threshold : lexicon.lexicon.thresholdWithoutText
        guard allows(lexicon) else { return LexiconScore(score: 0, threshold: threshold, own: [], lowered: []) }
        let own = RuleScoring(rules: lexicon.rules, article: article, published: published).hits()
        guard own.contains(where: { $0.points > 0 }), !isForbidden(lexicon) else {
            return LexiconScore(score: 0, threshold: threshold, own: [], lowered: [])
        }
        var score = own.reduce(0) { $0 + $1.points }
        var lowered: [(list: Int, factor: Double, hits: [ScoredHit])] = []
        for entry in lexicon.lower {
            let hits = hits(ofList: entry.list)
            let points = hits.reduce(0) { $0 + $1.points }
            guard points > 0 else { continue }
            score -= points * entry.value
            lowered.append((list: entry.list, factor: entry.value, hits: hits))
        }
        // Rounded, so that the order of the addends never decides whether a threshold is reached.
        return LexiconScore(
            score: (score * 1e6).rounded() / 1e6,
            threshold: threshold,
            own: own,
            lowered: lowered
        )
    }

    private func allows(_ lexicon: CompiledLexicon) -> Bool {
        lexicon.isValid(at: published)
            && (lexicon.required.isEmpty || article.contains(any: lexicon.required, in: ArticleField.allCases))
            && !article.contains(any: lexicon.excluded, in: [.title, .summary])
    }

    private mutating func isForbidden(_ lexicon: CompiledLexicon) -> Bool {
        for entry in lexicon.forbid where hits(ofList: entry.list).reduce(0, { $0 + $1.points }) >= entry.value {
            return true
        }
        return false
    }

    private mutating func hits(ofList list: Int) -> [ScoredHit] {
        if let known = listHits[list] { return known }
        let hits = RuleScoring(rules: lists[list], article: article, published: published).hits()
        listHits[list] = hits
        return hits
    }
}
