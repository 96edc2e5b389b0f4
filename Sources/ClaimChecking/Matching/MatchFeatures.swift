import Foundation

/// What is known of a claim and an item together, as numbers for the score.
package struct MatchFeatures {
    let values: [Double]
    /// The sentences that tell most of the claim.
    let window: Range<Int>
    /// Whether the item complains of something and says nothing of what the claim holds to happen, so that it is about
    /// the same things and not about the claim.
    let onlyComplains: Bool

    /// The features in their order; "coverage" is the share of the claim's weight that is met.
    package static let names =
        [
            "bias", "coverage of the best window", "the same by equal words alone", "coverage of the item",
            "coverage of title and summary", "coverage of the item, rare words counting more",
            "neighbours met in order", "weight met (log)", "share of the window that meets the claim",
            "names missing", "names met", "quantities that agree (log)", "quantities that differ (log)",
            "words of the claim (log)", "coverage times neighbours", "other numbers in the window (log)",
            "other quantities in the item (log)", "other names in the window (log)",
        ] + StanceLexicon.Cue.allCases.map { "\($0) near the claim (log)" }

    /// - Parameters:
    ///   - meeting: How the claim's words are met.
    ///   - weights: The weight of each of the item's words.
    ///   - stances: The item's stance words.
    init(_ meeting: ClaimMeeting, weights: [Double], stances: Stances) {
        let claim = meeting.claim
        window = meeting.bestWindow()
        let inWindow = meeting.union(window)
        let inItem = meeting.union(meeting.sentences.indices)
        let head = meeting.union(0..<meeting.item.headSentences)
        let coverage = meeting.coverage(inWindow)
        let pairs = meeting.pairCoverage()
        let names = meeting.names(inItem.same)
        let quantities = meeting.quantities()
        let others = meeting.others(window)
        let covered = [
            coverage, meeting.weight(inWindow.same) / max(claim.total, 0.001), meeting.coverage(inItem),
            meeting.coverage(head), meeting.rareCoverage(inItem), pairs, log(1 + coverage * claim.total),
            meeting.density(window, weights),
        ]
        let compared = [
            names.missing, names.met, Self.damped(quantities.agree), Self.damped(quantities.differ),
            Self.damped(claim.units.count), coverage * pairs, Self.damped(others.numbers),
            Self.damped(quantities.others), Self.damped(others.names),
        ]
        onlyComplains = meeting.eventShare(inItem) < Self.leastEvents(stances.complaints)
        values = [1] + covered + compared + stances.near(window)
    }

    /// The share of what the claim holds to happen that an item with so many words of complaint must tell.
    private static func leastEvents(_ complaints: Int) -> Double {
        switch complaints {
        case 0: 0
        case 1: 1.0 / 3
        default: 1.0 / 2
        }
    }

    private static func damped(_ count: Int) -> Double { log(1 + Double(count)) }
}
