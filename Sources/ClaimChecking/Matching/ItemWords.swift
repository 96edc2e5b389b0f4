import PressModel

/// An item's fields as words, with where each word and concept stands.
struct ItemWords {
    private(set) var words: [Word] = []
    private(set) var fields: [ArticleField] = []
    /// The sentence of each word, counted through the fields.
    private(set) var sentenceOf: [Int] = []
    private(set) var sentences: [Range<Int>] = []
    /// Sentences of title and summary.
    private(set) var headSentences = 0
    /// Where each word stands, by its sound form.
    private(set) var places: [UInt64: [Int]] = [:]
    /// The words of each concept, by its key.
    private(set) var concepts: [UInt64: [Range<Int>]] = [:]
    private(set) var quantities: [MeasuredQuantity] = []
    private(set) var pairs: Set<UInt64> = []

    init(_ content: ArticleContent) {
        for field in ArticleField.allCases {
            let sequence = WordSequence(content[field].head(bytes: Self.longestField))
            let start = words.count
            for word in sequence.words { add(word, field) }
            for concept in sequence.concepts() {
                let place = start + concept.words.lowerBound
                concepts[concept.key, default: []].append(place..<start + concept.words.upperBound)
                if let quantity = concept.quantity { quantities.append(quantity) }
            }
            if field != .text { headSentences = sentences.count }
        }
    }

    /// Bytes of a field that are read.
    static let longestField = 40_000

    /// What the item is looked up by: words without diacritics, pairs of them, concepts.
    var keys: Set<UInt64> {
        var keys = pairs.union(concepts.keys)
        for word in words where !word.isFunction { keys.insert(word.folded) }
        return keys
    }

    private mutating func add(_ word: Word, _ field: ArticleField) {
        if word.follows, let before = words.last, !before.isFunction || !word.isFunction {
            pairs.insert(WordHash.pair(before.folded, word.folded))
        }
        if word.beginsSentence || fields.last != field {
            sentences.append(words.count..<words.count)
        }
        let last = sentences.count - 1
        sentences[last] = sentences[last].lowerBound..<words.count + 1
        places[word.sound, default: []].append(words.count)
        words.append(word)
        fields.append(field)
        sentenceOf.append(last)
    }
}
