import VietnameseText

/// Cuts a field into the words, numbers and marks that figures are read from.
///
/// Sentences without a digit are kept as a barrier only, so that most articles cost next to nothing.
struct FigureTokenizer {
    private let bytes: [UInt8]
    private let cut: SyllabifiedText
    private(set) var tokens: [FigureToken] = []

    /// Words of a sentence that are read before it counts as another.
    private static let longestSentence = 400

    init(_ text: String) {
        bytes = Array(text.utf8)
        cut = SyllabifiedText(text)
        var start = 0
        for index in cut.syllables.indices.dropFirst() where index - start >= Self.longestSentence || ends(index) {
            add(start..<index)
            start = index
        }
        add(start..<cut.syllables.count)
    }

    /// Whether a sentence ends before a syllable; a semicolon parts only clauses.
    private func ends(_ index: Int) -> Bool {
        guard cut.sentenceBreakBefore(index) else { return false }
        return !gap(index).contains(UInt8(ascii: ";"))
    }

    private func gap(_ index: Int) -> ArraySlice<UInt8> {
        let start = index == 0 ? 0 : cut.syllables[index - 1].range.upperBound
        return bytes[start..<cut.syllables[index].range.lowerBound]
    }

    private mutating func add(_ sentence: Range<Int>) {
        guard sentence.contains(where: { cut.syllables[$0].isNumber }) else { return addBarrier() }
        for index in sentence {
            if index > sentence.lowerBound { addMarks(gap(index)) }
            addWord(index)
        }
        addMarks(bytes[cut.syllables[sentence.upperBound - 1].range.upperBound...].prefix(4), closing: true)
        let end = tokens.last?.range.upperBound ?? 0
        tokens.append(FigureToken(word: FigureToken.sentenceEnd, range: end..<end, isCapital: false))
    }

    private mutating func addBarrier() {
        guard tokens.last?.word != FigureToken.barrier, let end = tokens.last?.range.upperBound else { return }
        tokens.append(FigureToken(word: FigureToken.barrier, range: end..<end, isCapital: false))
    }

    /// A number and the unit written onto it (`35ha`) are two tokens.
    private mutating func addWord(_ index: Int) {
        let syllable = cut.syllables[index]
        let word = cut.canonical(index)
        let digits = word.utf8.prefix { (48...57).contains($0) || $0 == 0x2C || $0 == 0x2E }.count
        let range = syllable.range
        if digits > 0, digits < word.utf8.count, bytes[range].starts(with: word.utf8.prefix(digits)) {
            let rest = String(word.dropFirst(digits))
            if Measure.named(rest) != nil || NumberScale.named(rest) != nil {
                let middle = range.lowerBound + digits
                append(String(word.prefix(digits)), range.lowerBound..<middle)
                return append(rest, middle..<range.upperBound)
            }
        }
        append(word, range, isCapital: syllable.startsUppercase)
    }

    /// Marks one by one; after the last word of a sentence only those that close a figure.
    private mutating func addMarks(_ gap: ArraySlice<UInt8>, closing: Bool = false) {
        guard gap.count <= 16 else { return append(FigureToken.barrier, gap.startIndex..<gap.endIndex) }
        var start = gap.startIndex
        for scalar in String(decoding: gap, as: UTF8.self).unicodeScalars {
            let end = min(start + UTF8.width(scalar), gap.endIndex)
            defer { start = end }
            if scalar.properties.isWhitespace || scalar.value == 0xA0 { continue }
            if closing, scalar != "%" && scalar != ")" { return }
            append(scalar == "–" || scalar == "—" ? "-" : String(scalar), start..<end)
        }
    }

    private mutating func append(_ word: String, _ range: Range<Int>, isCapital: Bool = false) {
        tokens.append(FigureToken(word: word, range: range, isCapital: isCapital))
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
