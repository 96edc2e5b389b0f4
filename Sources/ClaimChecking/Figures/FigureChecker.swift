package import PressModel

/// Finds figures that do not follow from the numbers stated with them.
///
/// Read are shares, changes, multiples, sums, remainders and averages within a sentence and the one before. A figure
/// is right when it follows within the rounding that the writer shows, rounded or cut off, and within what `hơn`,
/// `gần`, `khoảng` allow; and when any reading makes it right, nothing is said.
package struct FigureChecker: Sendable {
    /// Read where spans of time are words.
    private let patterns: [any FigurePattern] = [
        SharePattern(), ChangePattern(), MultiplePattern(), SumPattern(), RemainderPattern(), PartPattern(),
        ResultPattern(), PercentRestPattern(), TriplePattern(),
    ]
    /// Read where spans of time are quantities like others.
    private let timed: [any FigurePattern] = [AveragePattern(), ProductPattern()]

    package init() {}

    /// Bytes of a field that are read.
    private static let longestField = 200_000

    /// Findings of a field that are given; an article with more is no article.
    private static let mostFindings = 50

    /// The figures of an item that disagree, in the order of its fields.
    package func findings(in content: ArticleContent) -> [FigureFinding] {
        ArticleField.allCases.flatMap { field -> [FigureFinding] in
            let string = Self.readable(content[field])
            guard string.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
            let text = FigureText(string)
            return Array(findings(in: text, field).prefix(Self.mostFindings))
        }
    }

    private func findings(in text: FigureText, _ field: ArticleField) -> [FigureFinding] {
        let plain = text.withoutTimes
        var next = 0
        return text.quantities.indices.compactMap { index in
            let place = text.quantities[index].isTime ? nil : next
            if place != nil { next += 1 }
            var readings = timed.flatMap { $0.readings(of: index, in: text) }
            if let place {
                readings += patterns.flatMap { $0.readings(of: place, in: plain) }
            } else {
                readings += [ChangePattern()].flatMap { $0.readings(of: index, in: text) }
            }
            return finding(text.quantities[index], readings, text, field)
        }
    }

    private static func readable(_ text: String) -> String {
        guard text.utf8.count > longestField else { return text }
        return String(decoding: text.utf8.prefix(longestField), as: UTF8.self)
    }

    private func finding(
        _ quantity: Quantity,
        _ readings: [FigureReading],
        _ text: FigureText,
        _ field: ArticleField
    ) -> FigureFinding? {
        // A rate for a time does not follow from two numbers alone.
        let isRate = quantity.kind == .percent && !quantity.per.isEmpty
        guard quantity.kind != .opaque, !isRate, let reading = readings.first(where: { !$0.calculation.isLoose }),
            !readings.contains(where: { $0.calculation.range.meets(quantity.result) }),
            FigurePlausibility.isSlip(stated: quantity.value, follows: reading.calculation.follows)
        else { return nil }
        let bytes = text.bytes(of: reading.operands + [quantity])
        let writing = FigureWriting(quantity: quantity, text: text, isInPoints: reading.calculation.isInPoints)
        let follows = writing.write(reading.calculation.follows)
        return FigureFinding(
            field: field,
            start: bytes.lowerBound,
            end: bytes.upperBound,
            quote: text.string(bytes),
            stated: text.written(quantity.figure),
            follows: follows,
            calculation: "\(reading.calculation.formula) = \(follows)"
        )
    }
}

/// A calculation with the quantities that it starts from.
private struct FigureReading {
    let calculation: FigureCalculation
    let operands: [Quantity]
}

extension FigurePattern {
    fileprivate func readings(of stated: Int, in text: FigureText) -> [FigureReading] {
        guard text.quantities[stated].kind != .opaque else { return [] }
        return calculations(of: stated, in: text).map { calculation in
            FigureReading(calculation: calculation, operands: calculation.operands.map { text.quantities[$0] })
        }
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
