import PressModel
import VietnameseText

/// A place where a gram stands.
struct GramPlace {
    let gram: Gram
    /// Which of its syllables are capitals inside a sentence.
    let isCapital: ArraySlice<Bool>
    /// The syllables around it; nil where the phrase begins or ends with it.
    let before: Int32?
    let after: Int32?
}

/// The grams of an article, in phrases that nothing parts.
struct GramReader {
    static let lengths = 2...4

    let content: ArticleContent
    let fields: [ArticleField]

    /// Calls `body` for each gram in the order of the text.
    /// - Parameters:
    ///   - number: Gives a syllable its number; -1 lets no gram hold it.
    ///   - body: Called for each gram.
    func forEach(number: (String) -> Int32, _ body: (GramPlace) -> Void) {
        for field in fields where !content[field].isEmpty {
            let text = SyllabifiedText(content[field])
            let numbers = text.syllables.indices.map { index in
                text.isBare(index) || Self.hasDigit(text, index) ? -1 : number(text.canonical(index))
            }
            let capitals = text.syllables.indices.map {
                text.syllables[$0].startsUppercase && !text.sentenceBreakBefore($0)
            }
            func place(_ range: Range<Int>) -> GramPlace {
                GramPlace(
                    gram: Gram(numbers[range]),
                    isCapital: capitals[range],
                    before: text.continuesPhrase(range.lowerBound) ? numbers[range.lowerBound - 1] : nil,
                    after: text.continuesPhrase(range.upperBound) ? numbers[range.upperBound] : nil
                )
            }
            for start in numbers.indices where numbers[start] >= 0 {
                var end = start + 1
                while end < numbers.count, end - start < Self.lengths.upperBound, numbers[end] >= 0,
                    text.continuesPhrase(end)
                {
                    end += 1
                    body(place(start..<end))
                }
            }
        }
    }

    private static func hasDigit(_ text: SyllabifiedText, _ index: Int) -> Bool {
        text.canonicalBytes(index).contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
