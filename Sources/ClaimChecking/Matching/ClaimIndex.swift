import Foundation

/// The registry's claims by their words.
struct ClaimIndex: Sendable {
    let claims: [ClaimTerms]
    private let postings: [UInt64: [Int32]]
    /// Terms of a claim on average.
    private let meanLength: Double

    init(_ texts: [String]) {
        var claims = texts.map { ClaimTerms($0) }
        var postings: [UInt64: [Int32]] = [:]
        for (index, claim) in claims.enumerated() {
            for term in claim.terms { postings[term.key, default: []].append(Int32(clamping: index)) }
        }
        let size = Double(texts.count)
        for index in claims.indices {
            claims[index].weigh { key in Self.rarity(Double(postings[key]?.count ?? 0), size) }
        }
        meanLength = claims.reduce(0) { $0 + Double($1.terms.count) } / max(1, size)
        self.claims = claims
        self.postings = postings
    }

    /// The claims that share most with the item, best first, by BM25 without term counts: a claim is too short to
    /// say a word twice (Robertson and Zaragoza 2009, with k1 = 0 for the counts and b = 0.75 for the length).
    func candidates(_ keys: Set<UInt64>, limit: Int) -> [Int] {
        var scores: [Int32: Double] = [:]
        let size = Double(claims.count)
        for key in keys.sorted() {
            guard let list = postings[key] else { continue }
            let rarity = Self.rarity(Double(list.count), size)
            for claim in list { scores[claim, default: 0] += rarity }
        }
        let ranked = scores.map { claim, score -> (Int, Double) in
            let length = Double(claims[Int(claim)].terms.count) / max(1, meanLength)
            return (Int(claim), score / (0.25 + 0.75 * length))
        }
        return ranked.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit).map(\.0)
    }

    /// BM25's inverse document frequency.
    private static func rarity(_ count: Double, _ size: Double) -> Double {
        log(1 + (size - count + 0.5) / (count + 0.5))
    }
}
