import PressModel

/// An item's fields as words, with the windows in which a claim is looked for.
struct ItemWords {
    /// A word with the field it stands in.
    struct Place {
        let field: ArticleField
        let word: Word
        /// Hash of the word before and this one, where they stand together.
        let pair: UInt64?
        let before: Word?
    }

    private(set) var places: [Place] = []
    /// The sentences of all fields, in order.
    private(set) var sentences: [Range<Int>] = []

    init(_ content: ArticleContent) {
        for field in ArticleField.allCases {
            let sequence = WordSequence(String(content[field].prefix(Self.longestField)))
            let start = places.count
            for (index, word) in sequence.words.enumerated() {
                let before = index > 0 && sequence.follows[index] ? sequence.words[index - 1] : nil
                places.append(
                    Place(
                        field: field,
                        word: word,
                        pair: before.map { WordHash.pair($0.folded, word.folded) },
                        before: before
                    )
                )
            }
            sentences += sequence.sentences.map { start + $0.lowerBound..<start + $0.upperBound }
        }
    }

    /// What the item is looked up by.
    var keys: Set<UInt64> { Set(places.map(\.word.folded)).union(places.compactMap(\.pair)) }

    /// Characters of a field that are read.
    private static let longestField = 30_000
}
