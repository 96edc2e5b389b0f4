import ClaimChecking
import Foundation

/// The measures of both settings by cross-validation, and the weights that fit the whole set.
struct MatchingQualityRun {
    struct Row {
        let item: MatchingQualitySet.Item
        let examples: [ClaimMatcher.Example]
    }

    let set: MatchingQualitySet
    private let folds: MatchingQualityFolds
    /// Of each setting.
    let settings: [[Row]]

    static let parts = 5
    static let scoreRidge = 5.0
    static let relationRidge = 7.0
    /// Of the 280 items 135 are about a claim; the score is for a stream in which 28 in a hundred are (prior correction:
    /// Saerens, Latinne and Decaestecker 2002, for two classes).
    static let priorShift = log(0.28 / 0.72) - log(135.0 / 145)

    init(_ set: MatchingQualitySet) {
        self.set = set
        folds = MatchingQualityFolds(set, count: Self.parts)
        settings = [set.claims, set.claims + set.distractors].map { claims in
            let matcher = ClaimMatcher(claims: claims, weights: .fitted)
            return (set.items + set.criticism).map { Row(item: $0, examples: matcher.examples(in: $0.content)) }
        }
    }

    /// Weights fitted to everything but one part; to everything when that is nil.
    func weights(without part: Int?) -> MatchWeights {
        var score = RidgeLogistic()
        var relation = RidgeLogistic()
        for row in settings.joined() where part == nil || folds.part(of: row.item) != part {
            let gold = Set(row.item.gold.map(\.claim))
            for example in row.examples where part == nil || folds.part(ofClaim: example.claim) != part {
                score.rows.append(example.score)
                score.classes.append(gold.contains(example.claim) ? 1 : 0)
                guard gold.contains(example.claim), let name = row.item.relation,
                    let place = MatchWeights.order.firstIndex(where: { $0.rawValue == name })
                else { continue }
                relation.rows.append(example.stance)
                relation.classes.append(place)
            }
        }
        var scoreWeights = score.binary(ridge: Self.scoreRidge)
        scoreWeights[0] += Self.priorShift
        return MatchWeights(
            score: scoreWeights,
            relations: relation.multinomial(classes: MatchWeights.order.count, ridge: Self.relationRidge)
        )
    }

    /// The tables of the settings, each item judged by weights that were fitted without its part.
    func crossValidated() -> [MatchingQualityTable] {
        let weights = (0..<Self.parts).map { self.weights(without: $0) }
        return settings.map { rows in
            MatchingQualityTable(predictions: rows.map { predict($0, weights[folds.part(of: $0.item)]) })
        }
    }

    /// The tables by the weights that are committed.
    func committed() -> [MatchingQualityTable] {
        settings.map { rows in MatchingQualityTable(predictions: rows.map { predict($0, .fitted) }) }
    }

    /// Plain BM25 beside them.
    func baselines() -> [MatchingQualityTable] {
        [set.claims, set.claims + set.distractors].map { claims in
            let baseline = MatchingQualityBaseline(claims)
            return MatchingQualityTable(
                predictions: set.items.map { .init(item: $0, matches: baseline.matches($0, top: 6)) }
            )
        }
    }

    private func predict(_ row: Row, _ weights: MatchWeights) -> MatchingPrediction {
        let matches = row.examples.map { example in
            let score = weights.probability(example.score, onlyComplains: example.onlyComplains)
            let relation =
                score >= ClaimMatcher.threshold
                ? weights.relation(example.stance, hasVerdict: example.hasVerdict) : .related
            return MatchingPrediction.Match(claim: example.claim, score: score, relation: relation.rawValue)
        }
        return MatchingPrediction(
            item: row.item,
            matches: Array(matches.sorted { ($1.score, $0.claim) < ($0.score, $1.claim) }.prefix(10))
        )
    }
}
