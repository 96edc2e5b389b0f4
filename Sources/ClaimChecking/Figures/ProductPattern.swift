/// A total of equal parts: `hỗ trợ 150 hộ, mỗi hộ 20 triệu đồng, tổng kinh phí 3 tỷ đồng`,
/// `350 m2 đất với đơn giá 4,2 triệu đồng/m2, tổng tiền 1,47 tỷ đồng`.
struct ProductPattern: FigurePattern {
    private static let cues: Set<String> = [
        "tổng", "hết", "tiền", "nhận", "trả", "thành", "cộng", "cần", "chi", "hóa", "thu", "ghi",
    ]

    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        let total = text.quantities[stated]
        guard total.kind == .amount, total.per.isEmpty, stated > 1, let link = text.gap(stated),
            let gap = text.gap(stated - 1), link.sentenceEnds <= 1, !gap.crossesSentence, link.words.count <= 16,
            gap.words.count <= 8, link.containsAny(Self.cues) || text.lead(stated - 2).contains("mỗi"),
            !link.contains("cả")
        else { return [] }
        var (count, each) = (text.quantities[stated - 2], text.quantities[stated - 1])
        let isEachFirst = text.lead(stated - 2).contains("mỗi") && gap.contains(",")
        if isEachFirst { swap(&count, &each) }
        let isEach =
            gap.has("mỗi \(count.unit)") || text.lead(stated - 2).has("mỗi \(count.unit)")
            || (isPriced(each, by: count) && gap.containsAny(["giá", "mức"]))
        guard isEach, isEachFirst || link.containsAny([",", "."]), !count.unit.isEmpty, count.kind == .amount,
            each.kind == .amount,
            each.measure?.base == total.measure?.base, each.measure != nil || each.noun == total.noun,
            !total.unit.isEmpty
        else { return [] }
        let unit = Measure.named(each.per)?.factor ?? count.measure?.factor ?? 1
        return [
            FigureCalculation(
                operands: [stated - 2, stated - 1],
                follows: count.baseValue / unit * each.baseValue / (total.measure?.factor ?? 1),
                range: count.operand * each.operand * (1 / unit),
                formula: "\(text.written(count)) × \(text.written(each))"
            )
        ]
    }

    /// Whether an amount is per the unit of another, `đồng/kg` of `25 tấn`.
    private func isPriced(_ each: Quantity, by count: Quantity) -> Bool {
        if each.per.isEmpty { return false }
        return each.per == count.unit || (count.measure != nil && Measure.named(each.per)?.base == count.measure?.base)
    }
}
