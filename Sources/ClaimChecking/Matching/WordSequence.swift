import PressModel
import VietnameseText

/// A syllable as claims and items are compared by it.
struct Word {
    /// Hash of the canonical form.
    let exact: UInt64
    /// Hash of the form without diacritics, by which words are looked up.
    let folded: UInt64
    /// Whether it is written without diacritics in a passage of such.
    let isBare: Bool
    let isNumber: Bool
    let isFunction: Bool
    /// Bytes in the text as given.
    let range: Range<Int>

    /// How well two words with the same letters agree: marks that differ may be a slip, or another word.
    func agreement(_ other: Word) -> Double { exact == other.exact || isBare || other.isBare ? 1 : 0.5 }
}

/// A passage as words, cut into sentences.
struct WordSequence {
    let words: [Word]
    /// Where each sentence begins.
    let sentences: [Range<Int>]
    /// Whether each word stands beside the one before.
    let follows: [Bool]

    init(_ text: String) {
        let cut = SyllabifiedText(text)
        words = cut.syllables.indices.map { index in
            let exact = cut.canonicalBytes(index)[...]
            let folded = cut.foldedBytes(index)[...]
            return Word(
                exact: WordHash.of(exact),
                folded: WordHash.of(folded),
                isBare: cut.isBare(index),
                isNumber: exact.first.map { (48...57).contains($0) } ?? false,
                isFunction: FunctionWords.all.contains(String(decoding: exact, as: UTF8.self)),
                range: cut.syllables[index].range
            )
        }
        follows = cut.syllables.indices.map { cut.continuesPhrase($0) }
        let starts = cut.syllables.indices.filter { cut.sentenceBreakBefore($0) }
        sentences = zip(starts, starts.dropFirst() + [cut.syllables.count]).map { $0..<$1 }
    }
}

/// FNV-1a over bytes, and of two words together.
enum WordHash {
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    static func pair(_ left: UInt64, _ right: UInt64) -> UInt64 {
        ((left &* 0x9e37_79b9_7f4a_7c15) ^ right) &* 0x100_0000_01b3
    }
}
