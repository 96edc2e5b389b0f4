/// What a number becomes when it changes by a percentage: `học phí 8 triệu đồng, được giảm 15%, còn 6,8 triệu đồng`.
struct ResultPattern: FigurePattern {
    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        let result = text.quantities[stated]
        guard result.kind == .amount, stated > 1, let link = text.gap(stated), let gap = text.gap(stated - 1),
            !link.crossesSentence, !gap.crossesSentence, gap.words.count <= 8
        else { return [] }
        let isTaxed = gap.containsAny(["thuế", "phí"]) && link.containsAny(["tổng", "cộng"]) && link.words.count <= 6
        let cue = isResult(link) ? ChangeCue(before: stated - 1, in: text) : nil
        guard cue != nil || isTaxed else { return [] }
        let isRising = cue?.isRising ?? true
        let (base, change) = (text.quantities[stated - 2], text.quantities[stated - 1])
        guard base.isAlike(result), change.kind == .percent, change.per.isEmpty, change.value < 100 else { return [] }
        let sign: Double = isRising ? 1 : -1
        let part = base.operand * change.result * 0.01
        return [
            FigureCalculation(
                operands: [stated - 2, stated - 1],
                follows: base.baseValue * (1 + sign * change.value / 100) / (result.measure?.factor ?? 1),
                range: isRising ? base.operand + part : base.operand - part,
                formula:
                    "\(text.written(base)) × (100% \(isRising ? "+" : "-") \(text.written(change)))"
            ),
            // The number before may as well be the one after an earlier change.
            FigureCalculation(operands: [], follows: 0, range: base.operand, formula: "", isLoose: true),
        ]
    }

    private func isResult(_ link: FigureGap) -> Bool {
        let words: Set<String> = [
            ",", "còn", "chỉ", "xuống", "lên", "thành", "là", "mức", "nay", "khách", "phải", "trả", "giá", "bán", "mua",
        ]
        return link.words.count <= 5 && link.isOf(words) && link.containsAny(["còn", "xuống", "lên", "thành", "trả"])
    }
}
