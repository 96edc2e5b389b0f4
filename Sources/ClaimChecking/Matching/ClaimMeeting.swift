/// How the words of a claim are met in an item, by sentence.
struct ClaimMeeting {
    /// How a word is met; the better kind counts.
    enum Kind: Int, CaseIterable {
        /// By the same word.
        case same
        /// By another of the same meaning.
        case synonym
        /// By one that has the same letters, or sounds alike.
        case alike

        /// What is counted of the word's weight.
        var share: Double {
            switch self {
            case .same: 1
            case .synonym: 0.7
            case .alike: 0.55
            }
        }
    }

    /// Words of an item that meet a word of the claim.
    struct Hit {
        let unit: Int
        let kind: Kind
        let words: Range<Int>
    }

    /// A set of the claim's words for each kind.
    struct Masks {
        var same: UInt64 = 0
        var synonym: UInt64 = 0
        var alike: UInt64 = 0

        var any: UInt64 { same | synonym | alike }

        mutating func insert(_ unit: Int, _ kind: Kind) {
            let bit = UInt64(1) << UInt64(unit)
            switch kind {
            case .same: same |= bit
            case .synonym: synonym |= bit
            case .alike: alike |= bit
            }
        }

        /// The best way in which a word of the claim is met.
        func best(_ unit: Int) -> Kind? {
            let bit = UInt64(1) << UInt64(unit)
            return same & bit != 0 ? .same : synonym & bit != 0 ? .synonym : alike & bit != 0 ? .alike : nil
        }

        mutating func formUnion(_ other: Masks) {
            same |= other.same
            synonym |= other.synonym
            alike |= other.alike
        }
    }

    let claim: ClaimTerms
    let item: ItemWords
    let hits: [Hit]
    /// What each sentence has.
    let sentences: [Masks]

    init(claim: ClaimTerms, item: ItemWords) {
        var hits: [Hit] = []
        var sentences = [Masks](repeating: Masks(), count: item.sentences.count)
        for (index, unit) in claim.units.enumerated() {
            for place in item.places[unit.word.sound] ?? [] {
                let kind: Kind = unit.word.agrees(with: item.words[place]) ? .same : .alike
                hits.append(Hit(unit: index, kind: kind, words: place..<place + 1))
            }
            for concept in unit.concepts {
                for words in item.concepts[concept] ?? [] {
                    hits.append(Hit(unit: index, kind: .synonym, words: words))
                }
            }
        }
        for hit in hits { sentences[item.sentenceOf[hit.words.lowerBound]].insert(hit.unit, hit.kind) }
        (self.claim, self.item, self.hits, self.sentences) = (claim, item, hits, sentences)
    }

    /// What sentences have together.
    func union(_ range: Range<Int>) -> Masks { sentences[range].reduce(into: Masks()) { $0.formUnion($1) } }

    /// The weight of the claim's words that are met, as a share of all, each word counted as it is met best.
    func coverage(_ masks: Masks) -> Double {
        let all = weight(masks.same) + Kind.synonym.share * weight(masks.synonym & ~masks.same)
        let alike = Kind.alike.share * weight(masks.alike & ~masks.same & ~masks.synonym)
        return (all + alike) / max(claim.total, 0.001)
    }

    /// The weight of a set of the claim's words.
    func weight(_ mask: UInt64) -> Double {
        var rest = mask
        var sum = 0.0
        while rest != 0 {
            sum += claim.units[rest.trailingZeroBitCount].weight
            rest &= rest - 1
        }
        return sum
    }

    /// The one to three sentences that tell most of the claim; a longer window must tell more to be preferred.
    func bestWindow() -> Range<Int> {
        var best: (window: Range<Int>, score: Double) = (0..<0, 0)
        for start in sentences.indices where sentences[start].any != 0 {
            var masks = Masks()
            for end in start..<min(sentences.count, start + Self.longestWindow) {
                masks.formUnion(sentences[end])
                let score = coverage(masks) * (1 - 0.05 * Double(end - start))
                if score > best.score { best = (start..<end + 1, score) }
            }
        }
        return best.window
    }

    static let longestWindow = 3

    /// The share of the claim's neighbouring words that are met in order, no more than `reach` words apart.
    func pairCoverage() -> Double {
        guard claim.units.count > 1 else { return 0 }
        var places = [[Int]](repeating: [], count: claim.units.count)
        for hit in hits where hit.kind != .alike { places[hit.unit].append(hit.words.lowerBound) }
        var (met, total) = (0.0, 0.0)
        for left in 0..<claim.units.count - 1 {
            let weight = claim.units[left].weight + claim.units[left + 1].weight
            total += weight
            if Self.meet(places[left], places[left + 1]) { met += weight }
        }
        return met / max(total, 0.001)
    }

    private static let reach = 4

    private static func meet(_ left: [Int], _ right: [Int]) -> Bool {
        guard !left.isEmpty, !right.isEmpty else { return false }
        let right = right.sorted()
        var next = 0
        for place in left.sorted() {
            while next < right.count, right[next] <= place { next += 1 }
            if next == right.count { return false }
            if right[next] - place <= reach { return true }
        }
        return false
    }
}
