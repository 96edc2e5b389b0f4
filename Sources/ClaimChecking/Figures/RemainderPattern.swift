/// What remains of a whole: `407 hồ sơ, đã giải quyết 381 hồ sơ, còn lại 26 hồ sơ`, `52 thửa, bán 37 thửa, 15 thửa
/// còn lại`.
struct RemainderPattern: FigurePattern {
    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        let rest = text.quantities[stated]
        guard rest.kind == .amount, stated > 1, let link = text.gap(stated), link.sentenceEnds <= 1,
            isRemainder(link, text.tail(stated)), link.words.count <= 10, let gap = text.gap(stated - 1),
            gap.sentenceEnds <= 1, !gap.containsAny(ShareLink.turns)
        else { return [] }
        let pair = [text.quantities[stated - 2], text.quantities[stated - 1]]
        let isPartFirst = gap.ends(with: "tổng số") || gap.ends(with: "trong số") || gap.words == ["/"]
        guard isPartFirst || gap.containsAny(PartVerb.words), !gap.contains(":") else { return [] }
        let (whole, part) = isPartFirst ? (pair[1], pair[0]) : (pair[0], pair[1])
        guard whole.isComparable(part), whole.isAlike(rest) || part.isAlike(rest), whole.isComparable(rest),
            whole.baseValue > part.baseValue
        else { return [] }
        return [
            FigureCalculation(
                operands: [stated - 2, stated - 1],
                follows: (whole.baseValue - part.baseValue) / (rest.measure?.factor ?? 1),
                range: whole.operand.distance(to: part.operand),
                formula: "\(text.written(whole.figure)) - \(text.written(part.figure))"
            )
        ]
    }

    /// `, còn lại`, `; hiện còn nợ`, `, số còn lại là`; or a comma before and `còn lại` after.
    private func isRemainder(_ gap: FigureGap, _ tail: FigureGap) -> Bool {
        let words: Set<String> = ["còn", "lại", "hiện", "số", "là", "tồn", "thiếu", "vẫn", "và", "chưa", "nợ", "nay"]
        let clause = gap.lastClause
        if clause.contains("còn"), clause.isOf(words) { return true }
        return clause.isOf(["và"]) && tail.words.starts(with: ["còn", "lại"]) && !gap.crossesSentence
    }
}
