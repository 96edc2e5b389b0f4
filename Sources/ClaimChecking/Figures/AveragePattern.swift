/// A total shared out evenly: `12 tỷ đồng cho 400 hộ, bình quân mỗi hộ 30 triệu đồng`,
/// `sản lượng 6.000 tấn trên 1.000 ha, năng suất bình quân 6 tấn/ha`.
struct AveragePattern: FigurePattern {
    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        let mean = text.quantities[stated]
        guard mean.kind == .amount, stated > 1, let gap = text.gap(stated), gap.sentenceEnds <= 1,
            gap.words.count <= 12, isAverage(stated, gap, text), let unit = unit(mean, gap, text.tail(stated))
        else { return [] }
        let near = stride(from: stated - 1, through: max(0, stated - 3), by: -1).prefix { isReadable($0, stated, text) }
        guard let count = near.first(where: { isCounted(text.quantities[$0], unit) }),
            let total = near.first(where: { $0 != count && isTotal(text.quantities[$0], of: mean) })
        else { return [] }
        let (one, two) = (text.quantities[total], text.quantities[count])
        guard two.value > 0 else { return [] }
        let (factor, each) = (mean.measure?.factor ?? 1, two.measure.flatMap { _ in Measure.named(unit)?.factor } ?? 1)
        return [
            FigureCalculation(
                operands: [total, count],
                follows: one.baseValue / (two.baseValue / each) / factor,
                range: one.operand / two.operand * each,
                formula: "\(text.written(one)) / \(text.written(two))"
            )
        ]
    }

    private static let cues = ["bình quân", "trung bình", "năng suất", "tính ra", "mật độ"]

    /// `bình quân`; `chia đều … mỗi hộ`; `tương đương 20 triệu đồng/m2`.
    private func isAverage(_ stated: Int, _ gap: FigureGap, _ text: FigureText) -> Bool {
        if Self.cues.contains(where: gap.has) || text.tail(stated).words.prefix(2).contains("bình") { return true }
        let clause = gap.lastClause
        if !text.quantities[stated].per.isEmpty, clause.containsAny(["tức", "đương"]), clause.words.count <= 3 {
            return true
        }
        let between = text.gap(stated - 1) ?? FigureGap(words: [])
        guard clause.contains("mỗi"), clause.words.count <= 5 else { return false }
        let isShort = ["cho", "với", "của", "từ"].contains { between.words.first == $0 } && between.words.count <= 3
        return isShort || between.has("chia") || between.has("trị giá")
    }

    /// Whether at most one sentence ends between two quantities.
    private func isReadable(_ index: Int, _ stated: Int, _ text: FigureText) -> Bool {
        let gaps = ((index + 1)...stated).map { text.gap($0)?.sentenceEnds ?? 9 }
        return gaps.reduce(0, +) <= 1 && text.quantities[index].kind != .opaque
    }

    /// What the mean is per: `hộ` of `mỗi hộ` or of `triệu đồng/hộ`.
    private func unit(_ mean: Quantity, _ gap: FigureGap, _ tail: FigureGap) -> String? {
        if !mean.per.isEmpty { return mean.per }
        if gap.has("đầu người") { return "người" }
        for words in [gap.words, Array(tail.words.prefix(4))] {
            if let place = words.lastIndex(where: { ["mỗi", "một"].contains($0) }), place + 1 < words.count {
                return words[place + 1]
            }
        }
        return nil
    }

    private func isCounted(_ quantity: Quantity, _ unit: String) -> Bool {
        guard quantity.kind == .amount, quantity.per.isEmpty else { return false }
        return quantity.unit == unit || quantity.noun == unit
            || (quantity.measure != nil && quantity.measure?.base == Measure.named(unit)?.base)
    }

    private func isTotal(_ quantity: Quantity, of mean: Quantity) -> Bool {
        guard quantity.kind == .amount, quantity.per.isEmpty else { return false }
        if mean.measure != nil { return quantity.measure?.base == mean.measure?.base }
        return quantity.measure == nil && !mean.unit.isEmpty
            && (quantity.unit == mean.unit || (quantity.noun == mean.noun && !mean.noun.isEmpty))
    }
}
