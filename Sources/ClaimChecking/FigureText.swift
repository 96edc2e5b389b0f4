import VietnameseText

/// A field as the words and numbers that figures are made of.
struct FigureText {
    /// A word or number with what stands around it.
    struct Token {
        /// The canonical form in small letters.
        let word: String
        let range: Range<Int>
        let number: WrittenNumber?
        /// Whether a sentence begins here.
        let beginsSentence: Bool
        /// What stands between the word before and this one, spaces left out.
        let before: String
    }

    let bytes: [UInt8]
    let tokens: [Token]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        let cut = SyllabifiedText(text)
        tokens = cut.syllables.indices.map { index in
            let range = cut.syllables[index].range
            let gap = (index == 0 ? 0 : cut.syllables[index - 1].range.upperBound)..<range.lowerBound
            let between = gap.isEmpty ? "" : String(decoding: bytes[gap], as: UTF8.self)
            let word = cut.canonical(index)
            return Token(
                word: word,
                range: range,
                number: WrittenNumber(word),
                beginsSentence: cut.sentenceBreakBefore(index),
                before: between.filter { !$0.isWhitespace }
            )
        }
        self.bytes = bytes
    }

    /// What stands after a token up to the next, spaces left out.
    func after(_ index: Int) -> String {
        if index + 1 < tokens.count { return tokens[index + 1].before }
        let rest = bytes[tokens[index].range.upperBound...].prefix(8)
        return String(decoding: rest, as: UTF8.self).filter { !$0.isWhitespace }
    }

    /// Whether the number is given per cent.
    func isPercent(_ index: Int) -> Bool { tokens[index].number != nil && after(index).hasPrefix("%") }

    /// The byte after the percent sign of a percentage.
    func endOfPercent(_ index: Int) -> Int {
        let end = tokens[index].range.upperBound
        return (bytes[end...].firstIndex(of: UInt8(ascii: "%")) ?? end - 1) + 1
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
