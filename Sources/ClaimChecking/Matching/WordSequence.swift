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
        let exact = cut.canonicalBytes(index)
        let folded = cut.foldedBytes(index)
        let hash = WordHash.of(exact)
        return Word(
            exact: hash,
            folded: WordHash.of(folded),
            sound: WordHash.of(SoundForm.of(folded)),
            number: WrittenQuantity.value(exact),
            isBare: cut.isBare(index),
            isFunction: FunctionWords.hashes.contains(hash),
            startsUppercase: cut.syllables[index].startsUppercase,
            follows: cut.continuesPhrase(index),
            beginsSentence: cut.sentenceBreakBefore(index),
            range: cut.syllables[index].range
        )
    }

    /// What stands beside the words: groups of words of one meaning, and quantities.
    func concepts() -> [Concept] {
        ConceptTable.shared.concepts(in: cut) + QuantityReader(words: words).concepts()
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
