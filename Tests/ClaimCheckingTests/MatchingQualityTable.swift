import ClaimChecking
import Foundation

/// What was found for an item, best first.
struct MatchingPrediction {
    struct Match {
        let claim: String
        let score: Double
        let relation: String
    }

    let item: MatchingQualitySet.Item
    let matches: [Match]

    var gold: Set<String> { Set(item.gold.map(\.claim.claimGroup)) }

    /// The claims found, each of a pair of twins once, best first.
    var ranked: [String] {
        var seen: Set<String> = []
        return matches.map(\.claim.claimGroup).filter { seen.insert($0).inserted }
    }

    /// Whether the first claim is a right one.
    var isRightFirst: Bool { ranked.first.map(gold.contains) ?? false }
    /// The share of the right claims among the first five.
    var shareInFive: Double { Double(gold.intersection(ranked.prefix(5)).count) / Double(max(1, gold.count)) }
    /// Those at the program's own threshold.
    var found: [Match] { matches.filter { $0.score >= ClaimMatcher.threshold } }
    var repeated: Set<String> { Set(found.filter { $0.relation == "repeats" }.map(\.claim.claimGroup)) }
    /// The relation given to the best right claim at the threshold.
    var relationFound: String? { found.first { gold.contains($0.claim.claimGroup) }?.relation }
}

/// The measures of claims-dev's README over predictions.
///
/// Twins count once; the first claim of an item with two is right when it is one of them.
struct MatchingQualityTable {
    let predictions: [MatchingPrediction]

    private var positives: [MatchingPrediction] { predictions.filter { !$0.item.gold.isEmpty } }
    private var negatives: [MatchingPrediction] { predictions.filter { $0.item.gold.isEmpty } }

    var recallAtOne: Double { Self.mean(positives.map { $0.isRightFirst ? 1 : 0 }) }
    var recallAtFive: Double { Self.mean(positives.map(\.shareInFive)) }
    /// Share of the items whose right claim reaches the threshold.
    var foundShare: Double { Self.mean(positives.map { $0.relationFound == nil ? 0 : 1 }) }
    var repeatsPrecision: Double { Double(rightRepeats) / Double(max(1, count(predictions.map(\.repeated)))) }
    var repeatsRecall: Double {
        Double(rightRepeats) / Double(max(1, count(positives.filter { $0.item.relation == "repeats" }.map(\.gold))))
    }
    var falseAlarms: Double { Self.mean(negatives.map { $0.found.isEmpty ? 0 : 1 }) }
    var falseRepeats: Double { Self.mean(negatives.map { $0.repeated.isEmpty ? 0 : 1 }) }
    var relationAccuracy: Double {
        Self.mean(positives.filter { $0.relationFound != nil }.map { $0.relationFound == $0.item.relation ? 1 : 0 })
    }
    /// Mean squared difference of the first claim's score from 1 where it is right and 0 where it is not (Brier 1950).
    var brier: Double {
        Self.mean(predictions.map { pow(($0.matches.first?.score ?? 0) - ($0.isRightFirst ? 1 : 0), 2) })
    }

    private var rightRepeats: Int {
        count(positives.filter { $0.item.relation == "repeats" }.map { $0.repeated.intersection($0.gold) })
    }

    private func count(_ sets: [Set<String>]) -> Int { sets.reduce(0) { $0 + $1.count } }

    private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }

    /// The part of the predictions that a slice keeps.
    func slice(_ keep: (MatchingQualitySet.Item) -> Bool) -> MatchingQualityTable {
        MatchingQualityTable(predictions: predictions.filter { keep($0.item) })
    }

    /// The labelled items alone.
    var items: MatchingQualityTable { slice { !$0.isCriticism } }
    /// The texts of criticism alone.
    var criticism: MatchingQualityTable { slice(\.isCriticism) }

    /// Rows to print: all, each relation, each slice.
    func rows(_ name: String) -> String {
        var lines = [row(name)]
        for relation in ["repeats", "reports-check", "mentions"] {
            lines.append(slice { $0.relation == relation }.recallRow("  " + relation))
        }
        for part in MatchingQualitySet.slices {
            lines.append(slice { part.items.contains($0.id) }.recallRow("  " + part.name))
        }
        return lines.joined(separator: "\n")
    }

    private func row(_ name: String) -> String {
        recallRow(name)
            + String(
                format: " | repeats P %.3f R %.3f | FA %.3f (repeats %.3f) | relation %.3f | Brier %.3f",
                repeatsPrecision,
                repeatsRecall,
                falseAlarms,
                falseRepeats,
                relationAccuracy,
                brier
            )
    }

    private func recallRow(_ name: String) -> String {
        String(
            format: "%@ n %3d | R@1 %.3f R@5 %.3f found %.3f relation %.3f",
            name.padding(toLength: 18, withPad: " ", startingAt: 0),
            positives.count,
            recallAtOne,
            recallAtFive,
            foundShare,
            relationAccuracy
        )
    }
}
