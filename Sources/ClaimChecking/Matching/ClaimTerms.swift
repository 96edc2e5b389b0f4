/// A claim's words and pairs of words, weighed by how much they tell.
struct ClaimTerms {
    /// A word of the claim, or two that stand together.
    struct Term {
        let key: UInt64
        /// The claim's word; of a pair the second.
        let word: Word
        var weight: Double
    }

    /// Each once.
    private(set) var terms: [Term]
    private(set) var total: Double
    let quantities: QuantityAgreement
    private let positions: [UInt64: Int]

    /// Pairs keep this share of their rarity: a paraphrase breaks them.
    static let pairShare = 0.5

    init(_ text: String) {
        let sequence = WordSequence(String(text.prefix(Self.longestClaim)))
        quantities = QuantityAgreement(sequence.words)
        var seen: Set<UInt64> = []
        var terms: [Term] = []
        for (index, word) in sequence.words.enumerated() {
            if seen.insert(word.folded).inserted {
                terms.append(Term(key: word.folded, word: word, weight: word.isFunction ? FunctionWords.weight : 1))
            }
            guard index > 0, sequence.follows[index] else { continue }
            let before = sequence.words[index - 1]
            guard !(before.isFunction && word.isFunction) else { continue }
            let key = WordHash.pair(before.folded, word.folded)
            let isLoose = before.isFunction || word.isFunction
            let weight = Self.pairShare * (isLoose ? FunctionWords.weight : 1)
            if seen.insert(key).inserted { terms.append(Term(key: key, word: word, weight: weight)) }
        }
        self.terms = terms
        positions = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($0.element.key, $0.offset) })
        total = terms.reduce(0) { $0 + $1.weight }
    }

    /// Which term has the key.
    func position(of key: UInt64) -> Int? { positions[key] }

    /// Multiplies the weights by the rarity of each term in the registry.
    mutating func weigh(by rarity: (UInt64) -> Double) {
        for index in terms.indices { terms[index].weight *= rarity(terms[index].key) }
        total = terms.reduce(0) { $0 + $1.weight }
    }

    /// Characters of a claim that are read; published claims are a sentence or two.
    private static let longestClaim = 2_000
}
