/// A field as quantities and the words between them.
struct FigureText {
    let tokens: [FigureToken]
    let quantities: [Quantity]
    private let gaps: [FigureGap?]
    private let leads: [FigureGap]
    private let tails: [FigureGap]
    private let bytes: [UInt8]

    init(_ text: String) {
        let tokens = FigureTokenizer(text).tokens
        self.init(bytes: Array(text.utf8), tokens: tokens, quantities: QuantityReader(tokens).quantities)
    }

    private init(bytes: [UInt8], tokens: [FigureToken], quantities: [Quantity]) {
        self.bytes = bytes
        self.tokens = tokens
        self.quantities = quantities
        let words = QuantityWords(tokens: tokens, quantities: quantities)
        gaps = quantities.indices.map(words.gap)
        leads = quantities.indices.map(words.lead)
        tails = quantities.indices.map(words.tail)
    }

    /// The same field with spans of time read as words: `tăng 40% trong 2 năm, từ 20 lên 28 triệu`.
    var withoutTimes: FigureText {
        FigureText(bytes: bytes, tokens: tokens, quantities: quantities.filter { !$0.isTime })
    }

    /// The words between the quantity before and this one, hedges left out; nil when they are many or none is
    /// before.
    func gap(_ index: Int) -> FigureGap? { gaps.indices.contains(index) ? gaps[index] : nil }
    /// The words of the sentence before a quantity, back to the quantity before.
    func lead(_ index: Int) -> FigureGap { leads[index] }
    /// The words of the sentence after a quantity, up to the next quantity.
    func tail(_ index: Int) -> FigureGap { tails[index] }

    /// A quantity as written, with the scale that it shares with the next: `20 triệu` of `từ 20 lên 25 triệu`.
    func written(_ quantity: Quantity) -> String {
        let figure = written(quantity.figure)
        let isBorrowed = !quantity.scaleWords.isEmpty && !figure.lowercased().contains(quantity.scaleWords)
        return isBorrowed ? figure + " " + quantity.scaleWords : figure
    }

    /// The words of a quantity's number and unit from its first token as written.
    func written(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return string(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
    }

    /// The bytes from the first of the quantities to the last.
    func bytes(of places: [Quantity]) -> Range<Int> {
        let start = places.map { tokens[$0.tokens.lowerBound].range.lowerBound }.min() ?? 0
        let end = places.map { tokens[$0.tokens.upperBound - 1].range.upperBound }.max() ?? start
        return start..<end
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
