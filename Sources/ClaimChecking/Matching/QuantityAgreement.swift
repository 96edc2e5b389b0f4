/// Compares the quantities of a claim with those of an item: 12 gates are not two.
struct QuantityAgreement {
    /// What is left of the likeness where quantities of the same thing disagree.
    static let disagreement = 0.85

    /// The numbers given of each thing, the thing being the word after the number.
    private let numbers: [UInt64: Set<UInt64>]

    init(_ words: [Word]) {
        numbers = zip(words, words.dropFirst()).reduce(into: [:]) { result, pair in
            guard pair.0.isNumber, !pair.1.isNumber else { return }
            result[pair.1.folded, default: []].insert(pair.0.exact)
        }
    }

    /// 1, or `disagreement` when the other gives numbers of a thing and none is this one's.
    func factor(_ other: QuantityAgreement) -> Double {
        let disagrees = numbers.contains { thing, own in other.numbers[thing].map(own.isDisjoint) ?? false }
        return disagrees ? Self.disagreement : 1
    }
}
