import Foundation

/// The registry's claims by their words, pairs of words and concepts.
///
/// Flat arrays, so that the index is read from disk in one go.
struct ClaimIndex: Sendable {
    /// The keys in rising order.
    let keys: [UInt64]
    /// Where the claims of each key begin in `postings`; one more than there are keys.
    let starts: [UInt32]
    /// Numbers of claims, rising for each key.
    let postings: [Int32]
    /// How many keys each claim has.
    let lengths: [UInt16]

    init(keys: [UInt64], starts: [UInt32], postings: [Int32], lengths: [UInt16]) {
        (self.keys, self.starts, self.postings, self.lengths) = (keys, starts, postings, lengths)
    }

    init(_ texts: [String]) {
        var entries: [(key: UInt64, claim: Int32)] = []
        var lengths: [UInt16] = []
        for (claim, text) in texts.enumerated() {
            let keys = Self.keys(of: text)
            lengths.append(UInt16(clamping: keys.count))
            for key in keys { entries.append((key, Int32(clamping: claim))) }
        }
        entries.sort { ($0.key, $0.claim) < ($1.key, $1.claim) }
        var keys: [UInt64] = []
        var starts: [UInt32] = []
        for (index, entry) in entries.enumerated() where keys.last != entry.key {
            keys.append(entry.key)
            starts.append(UInt32(clamping: index))
        }
        starts.append(UInt32(clamping: entries.count))
        self.init(keys: keys, starts: starts, postings: entries.map(\.claim), lengths: lengths)
    }

    /// What a claim is found by.
    private static func keys(of text: String) -> Set<UInt64> {
        let sequence = WordSequence(text.head(bytes: ClaimTerms.longestClaim))
        var keys = Set(sequence.concepts().map(\.key))
        for (index, word) in sequence.words.enumerated() {
            if !word.isFunction { keys.insert(word.folded) }
            guard index > 0, word.follows else { continue }
            let before = sequence.words[index - 1]
            if !before.isFunction || !word.isFunction { keys.insert(WordHash.pair(before.folded, word.folded)) }
        }
        return keys
    }

    /// The claims that have a key.
    func claims(with key: UInt64) -> ArraySlice<Int32> {
        guard let place = place(of: key) else { return [] }
        return postings[Int(starts[place])..<Int(starts[place + 1])]
    }

    private func place(of key: UInt64) -> Int? {
        var range = 0..<keys.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if keys[middle] == key { return middle }
            range = keys[middle] < key ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// How much a word tells: the negative logarithm of the share of claims that have it, that share being drawn
    /// towards the word's share in the press as if the registry had `pressClaims` claims more.
    func rarity(_ folded: UInt64) -> Double {
        rarity(count: claims(with: folded).count, expected: SyllableFrequency.share(folded))
    }

    private func rarity(count: Int, expected: Double) -> Double {
        let share = (Double(count) + Self.pressClaims * expected) / (Double(lengths.count) + Self.pressClaims)
        return -log(min(max(share, 1e-7), 1))
    }

    private static let pressClaims = 300.0
    /// The share expected of a pair or a concept, of which the press table knows nothing.
    private static let expectedOfPair = 0.001

    /// The claims that share most with an item, best first.
    ///
    /// BM25 without term counts (Robertson and Zaragoza 2009, with b = 0.75 for the length): a claim is too short to
    /// say a word twice. The rarest keys are read first and no more than `budget` claims of keys in all, so that
    /// common words, which hardly change the order, cost nothing in a large registry.
    func candidates(_ itemKeys: Set<UInt64>, limit: Int, budget: Int = 150_000) -> [Int] {
        var lists = itemKeys.map { (key: $0, claims: claims(with: $0)) }.filter { !$0.claims.isEmpty }
        lists.sort { ($0.claims.count, $0.key) < ($1.claims.count, $1.key) }
        var scores = [Float](repeating: 0, count: lengths.count)
        var touched: [Int32] = []
        var read = 0
        for (key, claims) in lists {
            read += claims.count
            if read > budget, touched.count >= limit { break }
            let share = SyllableFrequency.known(key) ?? Self.expectedOfPair
            let gain = Float(rarity(count: claims.count, expected: share))
            for claim in claims {
                if scores[Int(claim)] == 0 { touched.append(claim) }
                scores[Int(claim)] += gain
            }
        }
        let mean = meanLength
        let ranked = touched.map {
            (claim: Int($0), score: scores[Int($0)] / (0.25 + 0.75 * Float(lengths[Int($0)]) / mean))
        }
        return Self.best(ranked, limit).map(\.claim)
    }

    private var meanLength: Float {
        max(1, Float(lengths.reduce(0) { $0 + Int($1) }) / Float(max(1, lengths.count)))
    }

    /// The best of many without sorting them all: those above a score that enough of a sample reach.
    private static func best(_ ranked: [(claim: Int, score: Float)], _ limit: Int) -> [(claim: Int, score: Float)] {
        let order: ((claim: Int, score: Float), (claim: Int, score: Float)) -> Bool = {
            ($1.score, $0.claim) < ($0.score, $1.claim)
        }
        guard ranked.count > 8 * limit else { return Array(ranked.sorted(by: order).prefix(limit)) }
        var best = Array(ranked.prefix(2 * limit))
        var floor = -Float.infinity
        for candidate in ranked.dropFirst(2 * limit) where candidate.score >= floor {
            best.append(candidate)
            guard best.count >= 4 * limit else { continue }
            best.sort(by: order)
            best.removeLast(best.count - limit)
            floor = best[limit - 1].score
        }
        return Array(best.sorted(by: order).prefix(limit))
    }
}
