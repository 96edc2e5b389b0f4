import ClaimChecking
import Foundation
import VietnameseText

/// Plain BM25 over the syllables and syllable pairs of the whole item (Robertson and Zaragoza 2009; k1 1.2, b 0.75):
/// what any redesign has to beat.
struct MatchingQualityBaseline {
    private let ids: [String]
    private let lengths: [Double]
    private let meanLength: Double
    private var postings: [String: [(claim: Int, count: Double)]] = [:]

    init(_ claims: [CheckedClaim]) {
        ids = claims.map(\.id)
        let counts = claims.map { Self.counts($0.text) }
        lengths = counts.map { Double($0.values.reduce(0, +)) }
        meanLength = lengths.reduce(0, +) / Double(max(1, lengths.count))
        for (claim, terms) in counts.enumerated() {
            for (term, count) in terms { postings[term, default: []].append((claim, Double(count))) }
        }
    }

    /// The first claims; scores are no probabilities and relations unknown.
    func matches(_ item: MatchingQualitySet.Item, top: Int) -> [MatchingPrediction.Match] {
        var scores = [Double](repeating: 0, count: ids.count)
        let text = [item.title, item.summary, item.text].joined(separator: ". ")
        for term in Self.counts(text).keys.sorted() {
            guard let list = postings[term] else { continue }
            let containing = Double(list.count)
            let rarity: Double = log(1 + (Double(ids.count) - containing + 0.5) / (containing + 0.5))
            for (claim, count) in list {
                let norm: Double = 1.2 * (0.25 + 0.75 * lengths[claim] / meanLength)
                let gain: Double = count * 2.2 / (count + norm)
                scores[claim] += rarity * gain
            }
        }
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        return order.prefix(top).map { .init(claim: ids[$0], score: 0, relation: "related") }
    }

    private static func counts(_ text: String) -> [String: Int] {
        let cut = SyllabifiedText(text)
        let words = cut.syllables.indices.map { cut.canonical($0) }
        let pairs = cut.syllables.indices.dropFirst().filter { cut.continuesPhrase($0) }
            .map { words[$0 - 1] + " " + words[$0] }
        return (words + pairs).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
