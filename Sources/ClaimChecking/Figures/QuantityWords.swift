/// The words around the quantities of a field.
struct QuantityWords {
    let tokens: [FigureToken]
    let quantities: [Quantity]

    /// Words of the longest passage between two quantities that a pattern reads across.
    private static let longestGap = 24

    /// The words between the quantity before and this one, hedges left out; nil when they are many.
    func gap(_ index: Int) -> FigureGap? {
        guard index > 0 else { return nil }
        let start = quantities[index - 1].tokens.upperBound
        let end = max(start, quantities[index].start)
        guard end - start <= Self.longestGap else { return nil }
        let gap = FigureGap(words: tokens[start..<end].map(\.word))
        return gap.contains(FigureToken.barrier) ? nil : gap
    }

    /// The words before a quantity up to the quantity before or the sentence's begin, at most ten.
    func lead(_ index: Int) -> FigureGap {
        let end = quantities[index].start
        let first = index > 0 ? quantities[index - 1].tokens.upperBound : 0
        return FigureGap(words: tokens[min(end, max(first, end - 10))..<end].map(\.word)).lastSentence
    }

    /// The words after a quantity up to the next or the sentence's end, at most eight.
    func tail(_ index: Int) -> FigureGap {
        let start = quantities[index].tokens.upperBound
        let next = index + 1 < quantities.count ? quantities[index + 1].start : tokens.count
        let words = tokens[start..<max(start, min(next, start + 8))].map(\.word)
        return FigureGap(words: Array(words.prefix { $0 != FigureToken.sentenceEnd }))
    }
}
