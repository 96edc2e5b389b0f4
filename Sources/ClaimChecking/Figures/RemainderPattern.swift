/// What remains of a whole: `407 hồ sơ, đã giải quyết 381 hồ sơ, còn lại 26 hồ sơ`, `52 thửa, bán 37 thửa, 15 thửa
/// còn lại`.
struct RemainderPattern: FigurePattern {
    private static let mostParts = 4

    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        guard text.quantities[stated].kind == .amount, stated > 1, let link = text.gap(stated), link.sentenceEnds <= 1,
            link.words.count <= 10
        else { return [] }
        let isShort = isShortfall(link)
        guard isShort || isRemainder(link, text.tail(stated)) else { return [] }
        return readings(stated, isShort, text).enumerated().map { place, reading in
            var reading = reading
            reading.isLoose = place > 0
            return reading
        }
    }

    /// What remains when one, two or more parts are taken; the whole that lies farthest first.
    private func readings(_ stated: Int, _ isShort: Bool, _ text: FigureText) -> [FigureCalculation] {
        let rest = text.quantities[stated]
        var readings: [FigureCalculation] = []
        var parts: [Int] = []
        for index in stride(from: stated - 1, through: max(0, stated - Self.mostParts), by: -1) {
            let candidate = text.quantities[index]
            guard candidate.kind == .amount else { break }
            if let part = parts.first, let gap = text.gap(part), isJoined(gap),
                parts.allSatisfy({ isTaken(text.quantities[$0], from: candidate, rest, isShort) })
            {
                readings.insert(calculation(index, parts, rest, text), at: 0)
            }
            parts.insert(index, at: 0)
        }
        if let gap = text.gap(stated - 1),
            ["tổng số", "trong số", "trong"].contains(where: gap.ends) || gap.words == ["/"],
            isTaken(text.quantities[stated - 2], from: text.quantities[stated - 1], rest, isShort)
        {
            readings.insert(calculation(stated - 1, [stated - 2], rest, text), at: 0)
        }
        return readings
    }

    private func isJoined(_ gap: FigureGap) -> Bool {
        gap.sentenceEnds <= 1 && !gap.containsAny(ShareLink.turns) && !gap.contains(":")
            && gap.containsAny(PartVerb.words)
    }

    private func isTaken(_ part: Quantity, from whole: Quantity, _ rest: Quantity, _ isShort: Bool) -> Bool {
        let isCounted = isShort && whole.measure == nil && part.measure == nil
        return part.kind == .amount && part.baseValue < whole.baseValue && (whole.isComparable(part) || isCounted)
            && (whole.isAlike(rest) || part.isAlike(rest)) && whole.measure?.base == rest.measure?.base
    }

    private func calculation(
        _ whole: Int,
        _ parts: [Int],
        _ rest: Quantity,
        _ text: FigureText
    ) -> FigureCalculation {
        let taken = parts.map { text.quantities[$0] }
        let one = text.quantities[whole]
        let sum = taken.dropFirst().reduce(taken[0].operand) { $0 + $1.operand }
        let total = taken.reduce(0) { $0 + $1.baseValue }
        return FigureCalculation(
            operands: [whole] + parts,
            follows: max(0, one.baseValue - total) / (rest.measure?.factor ?? 1),
            range: one.operand.distance(to: sum),
            formula: ([one] + taken).map { text.written($0) }.joined(separator: " - ")
        )
    }

    /// `, thiếu`, `, vắng`: what was due and did not come.
    private func isShortfall(_ gap: FigureGap) -> Bool {
        !gap.crossesSentence && gap.lastClause.words.count <= 3 && gap.words.count <= 6
            && gap.lastClause.containsAny(["thiếu", "vắng", "hụt"])
    }

    /// `, còn lại`, `; hiện còn nợ`, `, số còn lại là`; or a comma before and `còn lại` after.
    private func isRemainder(_ gap: FigureGap, _ tail: FigureGap) -> Bool {
        let words: Set<String> = ["còn", "lại", "hiện", "số", "là", "tồn", "thiếu", "vẫn", "và", "chưa", "nợ", "nay"]
        let clause = gap.lastClause
        if clause.contains("còn"), clause.isOf(words) { return true }
        return clause.isOf(["và"]) && tail.words.starts(with: ["còn", "lại"]) && !gap.crossesSentence
    }
}
