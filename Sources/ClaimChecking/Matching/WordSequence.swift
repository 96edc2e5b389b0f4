import PressModel
import VietnameseText

/// A passage as words, with the concepts that they name.
struct WordSequence {
    let words: [Word]
    /// The text, cut into syllables.
    let cut: SyllabifiedText

    init(_ text: String) {
        let cut = SyllabifiedText(text)
        words = cut.syllables.indices.map { Self.word(cut, $0) }
        self.cut = cut
    }

    private static func word(_ cut: SyllabifiedText, _ index: Int) -> Word {
        let syllable = cut.syllables[index]
        let folded = cut.foldedBytes(index)
        let exact = syllable.key.isNone ? WordHash.of(cut.canonicalBytes(index)) : WordHash.of(syllable.key)
        return Word(
            exact: exact,
            folded: syllable.key.isNone ? WordHash.of(folded) : WordHash.of(syllable.key.folded),
            sound: SoundForm.hash(folded),
            number: syllable.isNumber ? WrittenQuantity.value(folded) : nil,
            isBare: cut.isBare(index),
            isFunction: FunctionWords.hashes.contains(exact),
            startsUppercase: syllable.startsUppercase,
            follows: cut.continuesPhrase(index),
            beginsSentence: cut.sentenceBreakBefore(index),
            range: syllable.range
        )
    }

    /// What stands beside the words: groups of words of one meaning, and quantities.
    func concepts() -> [Concept] {
        ConceptTable.shared.concepts(in: cut) + MeasuredQuantityReader(words: words).concepts()
    }
}

extension String {
    /// So many bytes from the beginning, cut between characters.
    func head(bytes limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var end = utf8.index(utf8.startIndex, offsetBy: limit)
        while end > utf8.startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
        return String(self[..<end])
    }
}
