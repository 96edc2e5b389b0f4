package import PressModel

/// Finds figures that do not follow from the numbers stated with them.
///
/// Read are shares, changes, multiples, sums, remainders and averages within a sentence and the one before. A figure
/// is right when it follows within the rounding that the writer shows, rounded or cut off, and within what `hơn`,
/// `gần`, `khoảng` allow; and when any reading makes it right, nothing is said.
package struct FigureChecker: Sendable {
    private let patterns: [any FigurePattern] = [
        SharePattern(), ChangePattern(), MultiplePattern(), SumPattern(), RemainderPattern(), AveragePattern(), ProductPattern(), PartPattern(),
    ]

    package init() {}

    /// Bytes of a field that are read.
    private static let longestField = 400_000

    /// The figures of an item that disagree, in the order of its fields.
    package func findings(in content: ArticleContent) -> [FigureFinding] {
        ArticleField.allCases.flatMap { field -> [FigureFinding] in
            let string = Self.readable(content[field])
            guard string.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
            let text = FigureText(string)
            return text.quantities.indices.compactMap { finding($0, text, field) }
        }
    }

    private static func readable(_ text: String) -> String {
        guard text.utf8.count > longestField else { return text }
        return String(decoding: text.utf8.prefix(longestField), as: UTF8.self)
    }

    private func finding(_ stated: Int, _ text: FigureText, _ field: ArticleField) -> FigureFinding? {
        let quantity = text.quantities[stated]
        guard quantity.kind != .opaque else { return nil }
        let readings = patterns.flatMap { $0.calculations(of: stated, in: text) }
        guard let reading = readings.first(where: { !$0.isLoose }),
            !readings.contains(where: { $0.range.meets(quantity.result) }),
            FigurePlausibility.isSlip(stated: quantity.value, follows: reading.follows)
        else { return nil }
        let bytes = text.bytes(of: reading.operands + [stated])
        let writing = FigureWriting(quantity: quantity, text: text)
        let follows = writing.write(reading.follows)
        return FigureFinding(
            field: field,
            start: bytes.lowerBound,
            end: bytes.upperBound,
            quote: text.string(bytes),
            stated: text.written(quantity.figure),
            follows: follows,
            calculation: "\(reading.formula) = \(follows)"
        )
    }
}

/// Tells slips of writers from numbers that were read together and do not belong together.
enum FigurePlausibility {
    /// The greatest quotient of the two figures, whichever is greater, that is taken for a slip.
    private static let most = 4.0

    static func isSlip(stated: Double, follows: Double) -> Bool {
        guard stated > 0, follows > 0, stated.isFinite, follows.isFinite else { return false }
        let ratio = max(stated, follows) / min(stated, follows)
        if ratio <= most { return true }
        // A decimal point or a scale gone wrong: 1,8 tỷ for 18 tỷ, 8,5 triệu for 8,5 tỷ.
        return [10, 1_000].contains { abs(ratio / $0 - 1) < 0.01 }
    }
}
