import Foundation

/// Says how much of a claim an item tells.
struct ClaimScorer {
    /// What was found of one claim.
    struct Result {
        /// From 0 to 1.
        let score: Double
        /// The sentences that tell most of it.
        let window: Range<Int>
        /// The item's words that meet the claim, by their place.
        let places: [Int]
    }

    /// Sentences that are read together.
    static let windowLength = 3

    let item: ItemWords

    func score(_ claim: ClaimTerms) -> Result {
        let found = item.sentences.map { coverage(claim, $0) }
        let (window, best) = bestWindow(claim, found)
        let quantities = QuantityAgreement(item.places.map(\.word))
        let agreed = best * claim.quantities.factor(quantities)
        let places = window.flatMap { meeting(claim, item.sentences[$0]) }
        return Result(score: Self.calibrated(agreed), window: window, places: places)
    }

    /// The coverage at which an item is as likely about the claim as not, and how fast that changes: fitted by
    /// logistic regression on a set of 220 items and 60 claims.
    private static let middle = 0.33
    private static let steepness = 18.0

    /// To four digits: the data behind it bear no more.
    private static func calibrated(_ coverage: Double) -> Double {
        let score = 1 / (1 + exp(-steepness * (coverage - middle)))
        return (score * 10_000).rounded() / 10_000
    }

    /// The weights of the claim's terms met in a sentence, by term.
    private func coverage(_ claim: ClaimTerms, _ sentence: Range<Int>) -> [Int: Double] {
        var met: [Int: Double] = [:]
        for place in item.places[sentence] {
            if let term = claim.position(of: place.word.folded) {
                let agreement = place.word.agreement(claim.terms[term].word)
                met[term] = max(met[term] ?? 0, claim.terms[term].weight * agreement)
            }
            if let pair = place.pair, let term = claim.position(of: pair) {
                let agreement = place.word.agreement(claim.terms[term].word)
                met[term] = max(met[term] ?? 0, claim.terms[term].weight * agreement)
            }
        }
        return met
    }

    private func bestWindow(_ claim: ClaimTerms, _ found: [[Int: Double]]) -> (Range<Int>, Double) {
        var best: (window: Range<Int>, share: Double) = (0..<0, 0)
        guard claim.total > 0 else { return best }
        for start in found.indices {
            for end in (start + 1)...min(found.count, start + Self.windowLength) {
                // A longer window must tell more to be preferred.
                let share = Self.sum(found[start..<end]) / claim.total * (1 - 0.05 * Double(end - start - 1))
                if share > best.share { best = (start..<end, share) }
            }
        }
        return best
    }

    /// The weights met in any of the sentences, summed in the order of the terms so that every run adds alike.
    private static func sum(_ found: ArraySlice<[Int: Double]>) -> Double {
        let met: [Int: Double] = found.reduce(into: [:]) { result, met in result.merge(met) { max($0, $1) } }
        return met.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
    }

    private func meeting(_ claim: ClaimTerms, _ sentence: Range<Int>) -> [Int] {
        sentence.filter { claim.position(of: item.places[$0].word.folded) != nil }
    }
}
