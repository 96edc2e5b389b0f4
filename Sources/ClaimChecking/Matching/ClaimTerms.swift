/// What a claim tells: its informative words, each once, with the concepts they belong to.
///
/// At most 64 words are kept, so that what an item has of them is one machine word.
struct ClaimTerms {
    struct Unit {
        let word: Word
        /// How much it tells; see `ClaimIndex.rarity`.
        var weight: Double
        /// Whether the claim says it more than once.
        var isRepeated = false
        /// Whether it belongs to a name: it begins with a capital inside a sentence, or beside another such.
        let isName: Bool
        /// Whether it says what the claim holds to happen.
        let isEvent: Bool
        /// Keys of the concepts that it is part of.
        let concepts: [UInt64]
    }

    private(set) var units: [Unit]
    let quantities: Set<MeasuredQuantity>
    private(set) var total = 0.0

    /// Reads a claim; what stands beyond `longestClaim` bytes or 64 informative words is left out.
    init(_ text: String) {
        let sequence = WordSequence(text.head(bytes: Self.longestClaim))
        let concepts = sequence.concepts()
        var covering = [[UInt64]](repeating: [], count: sequence.words.count)
        var isEvent = [Bool](repeating: false, count: sequence.words.count)
        for concept in concepts {
            for index in concept.words {
                covering[index].append(concept.key)
                if concept.isEvent { isEvent[index] = true }
            }
        }
        var seen: Set<UInt64> = []
        var units: [Unit] = []
        for (index, word) in sequence.words.enumerated() where units.count < 64 {
            guard !word.isFunction || !covering[index].isEmpty else { continue }
            guard seen.insert(word.sound).inserted else {
                for k in units.indices where units[k].word.sound == word.sound { units[k].isRepeated = true }
                continue
            }
            let unit = Unit(
                word: word,
                weight: 1,
                isName: Self.isName(sequence.words, index),
                isEvent: isEvent[index],
                concepts: covering[index]
            )
            units.append(unit)
        }
        self.units = units
        quantities = Set(concepts.compactMap(\.quantity))
    }

    /// Gives each word its weight.
    mutating func weigh(by rarity: (Unit) -> Double) {
        for index in units.indices {
            units[index].weight = rarity(units[index]) * (units[index].isRepeated ? Self.gainOfRepeated : 1)
        }
        total = units.reduce(0) { $0 + $1.weight }
    }

    /// What a claim says twice is what it is about.
    private static let gainOfRepeated = 1.2

    private static func isName(_ words: [Word], _ index: Int) -> Bool {
        guard words[index].startsUppercase else { return false }
        if !words[index].beginsSentence { return true }
        return index + 1 < words.count && words[index + 1].follows && words[index + 1].startsUppercase
    }

    /// Bytes of a claim that are read; published claims are a sentence or two.
    static let longestClaim = 2_000
}
