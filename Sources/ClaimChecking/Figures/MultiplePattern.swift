/// A number as a multiple of another: `1.200 tấn, gấp 3 lần 400 tấn của năm trước`, `300 vụ, gấp đôi so với 150 vụ`.
struct MultiplePattern: FigurePattern {
    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        guard text.quantities[stated].kind == .times, let link = text.gap(stated), let gap = text.gap(stated + 1),
            !link.crossesSentence, !gap.crossesSentence, link.words.count <= 8, gap.words.count <= 10,
            text.lead(stated).words.suffix(2).contains(where: { ["gấp", "bằng"].contains($0) }), !gap.contains(",")
        else { return [] }
        let (great, small) = (text.quantities[stated - 1], text.quantities[stated + 1])
        let isNamed = gap.has("so với") || gap.contains("mức") || gap.has("con số")
        guard great.isAlike(small) || (isNamed && great.kind == .amount && great.isComparable(small)), small.value > 0,
            great.baseValue > small.baseValue
        else { return [] }
        return [
            FigureCalculation(
                operands: [stated - 1, stated + 1],
                follows: great.baseValue / small.baseValue,
                range: great.operand / small.operand,
                formula: "\(text.written(great)) / \(text.written(small))"
            )
        ]
    }
}
