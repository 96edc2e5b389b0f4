/// The part that a share of a whole makes: `15.000 ha cà phê, trong đó 40% đã già cỗi, tương đương 6.000 ha`,
/// `giảm 30%; với vé 90.000 đồng, khách được bớt 27.000 đồng`.
struct PartPattern: FigurePattern {
    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        let part = text.quantities[stated]
        guard part.kind == .amount, stated > 1, let link = text.gap(stated), !link.crossesSentence,
            let (whole, share) = shareOfWhole(stated, link, text) ?? shareThenWhole(stated, link, text)
                ?? shareAmong(stated, link, text) ?? rateOf(stated, link, text)
        else { return [] }
        let (one, two) = (text.quantities[whole], share)
        guard one.kind == .amount, one.measure?.base == part.measure?.base, one.baseValue > part.baseValue,
            two.value < 100, two.value > 0, two.per.isEmpty
        else { return [] }
        return [
            FigureCalculation(
                operands: [whole],
                follows: one.baseValue * two.value / 100 / (part.measure?.factor ?? 1),
                range: one.operand * two.result * 0.01,
                formula: "\(text.written(one)) × \(text.written(two))"
            )
        ]
    }

    /// `15.000 ha, trong đó 40% …, tương đương 6.000 ha`, `2/5 trong số đó …, tức 580 ha`.
    private func shareOfWhole(_ stated: Int, _ link: FigureGap, _ text: FigureText) -> (Int, share: Quantity)? {
        let close = link.lastClause
        let isBracketed = link.words == ["("] && text.tail(stated).words.contains(")")
        guard isBracketed || close.containsAny(["tức", "đương", "ứng", "bằng"]), link.words.count <= 14,
            close.words.count <= 5, !link.containsAny(ShareLink.turns)
        else { return nil }
        var share = text.quantities[stated - 1]
        var whole = stated - 2
        if stated > 2, text.gap(stated - 1)?.words == ["/"], share.value <= 10, share.value > 0 {
            let over = text.quantities[stated - 2]
            share.value = over.value / share.value * 100
            share.kind = .fraction
            share.step = 0
            share.figure = over.figure.lowerBound..<share.figure.upperBound
            whole = stated - 3
        }
        guard share.kind == .percent || share.kind == .fraction, let gap = text.gap(whole + 1), gap.sentenceEnds <= 1,
            gap.words.count <= 14, !gap.containsAny(ShareLink.turns), isOfWhole(gap, text.lead(whole))
        else { return nil }
        return (whole, share)
    }

    /// `một nửa trong số 240 hộ, tức 120 hộ`.
    private func shareAmong(_ stated: Int, _ link: FigureGap, _ text: FigureText) -> (Int, share: Quantity)? {
        let share = text.quantities[stated - 2]
        guard share.kind == .percent || share.kind == .fraction, link.words.count <= 14, let gap = text.gap(stated - 1),
            gap.words.count <= 6, !gap.containsAny([",", ";", "(", "và"]), !gap.crossesSentence
        else { return nil }
        let close = link.lastClause
        let isEqual = close.words == ["là"] && gap.containsAny(["của", "trong", "trên"])
        guard isEqual || close.containsAny(["tức", "đương", "ứng"]), close.words.count <= 3 else { return nil }
        return (stated - 1, share.asRate)
    }

    /// `hóa đơn 500.000 đồng, thuế 8% là 40.000 đồng`.
    private func rateOf(_ stated: Int, _ link: FigureGap, _ text: FigureText) -> (Int, share: Quantity)? {
        let share = text.quantities[stated - 1]
        guard share.kind == .percent, share.per.isEmpty, link.words.count <= 4, let gap = text.gap(stated - 1),
            gap.words.count <= 8, !gap.crossesSentence,
            link.lastClause.isOf(["là", "tức", "tương", "đương", "ứng", "với"]),
            gap.containsAny(["thuế", "phí", "cọc", "hồng", "trích", "phạt"])
        else { return nil }
        return (stated - 2, share.asRate)
    }

    private func isOfWhole(_ gap: FigureGap, _ lead: FigureGap) -> Bool {
        gap.has("trong đó") || lead.containsAny(["trong", "tổng", "số"]) || gap.words.last == "," || gap.contains("có")
    }

    /// `giảm 30% tiền vé; với vé 90.000 đồng, khách được bớt 27.000 đồng`.
    private func shareThenWhole(_ stated: Int, _ link: FigureGap, _ text: FigureText) -> (Int, share: Quantity)? {
        let share = text.quantities[stated - 2]
        guard share.kind == .percent, link.words.count <= 8, link.contains(","),
            link.words.suffix(3).contains(where: { ["trừ", "bớt", "giảm", "đóng", "nộp"].contains($0) }),
            let gap = text.gap(stated - 1), gap.words.count <= 14, gap.sentenceEnds <= 1,
            gap.words.suffix(4).contains("với")
        else { return nil }
        return (stated - 1, share.asRate)
    }
}

extension Quantity {
    /// The same percentage as one that was set, not measured, and so is meant exactly.
    fileprivate var asRate: Quantity {
        var rate = self
        if kind == .percent { rate.step = min(step, value / 100) }
        return rate
    }
}
