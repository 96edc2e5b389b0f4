/// A change and the numbers that it lies between, as a difference, as growth per cent or as a multiple:
/// `từ 20 lên 25 triệu, tăng 25%`, `từ 20% lên 25%, tăng 5 điểm phần trăm`, `120 vụ, giảm 30 vụ (20%)`.
struct ChangePattern: FigurePattern {
    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        let relative = RelativeChange.readings(percent: stated, in: text)
        if !relative.isEmpty { return relative }
        guard let cue = ChangeCue(before: stated, in: text) else { return [] }
        return ChangeFrame.frames(of: stated, cue, in: text).flatMap { calculations($0, stated, cue, text) }
    }

    private func calculations(
        _ frame: ChangeFrame,
        _ stated: Int,
        _ cue: ChangeCue,
        _ text: FigureText
    ) -> [FigureCalculation] {
        var (before, after) = (text.quantities[frame.before], text.quantities[frame.after])
        // "từ 1.920 đồng lên 2.006 đồng/kWh"
        if before.per.isEmpty { before.per = after.per }
        if after.per.isEmpty { after.per = before.per }
        let change = text.quantities[stated]
        guard before.isComparable(after), before.kind == .amount || before.kind == .percent, before.value > 0,
            cue.agrees(before.baseValue, after.baseValue)
        else { return [] }
        let (one, two) = (text.written(before), text.written(after))
        let (low, high) = before.baseValue <= after.baseValue ? (one, two) : (two, one)
        let operands = [frame.before, frame.after]
        let distance = after.operand.distance(to: before.operand)
        let difference = abs(after.baseValue - before.baseValue)
        func make(_ follows: Double, _ range: Interval, _ formula: String, isLoose: Bool = false) -> FigureCalculation {
            FigureCalculation(operands: operands, follows: follows, range: range, formula: formula, isLoose: isLoose)
        }
        switch change.kind {
        case .percent:
            let growth = make(
                difference / before.baseValue * 100,
                distance / before.operand * 100,
                "(\(high) - \(low)) / \(one)"
            )
            guard before.kind == .percent, distance.meets(change.result) else { return [growth] }
            // Points written as per cent.
            var points = make(difference, growth.range, "\(high) - \(low)")
            points.isInPoints = true
            return [points]
        case .points where before.kind == .percent:
            return [make(difference, distance, "\(high) - \(low)")]
        case .amount where change.isComparable(before):
            return [make(difference / (change.measure?.factor ?? 1), distance, "\(high) - \(low)")]
        case .times:
            let isQuotient = text.lead(stated).words.suffix(3).contains("gấp")
            return multiples(before, after, isQuotient).map { make($0.0, $0.1, "\(high) / \(low)", isLoose: $0.2) }
        default: return []
        }
    }

    /// `tăng gấp 3 lần` is meant as a quotient; `tăng 3 lần` by some as the growth.
    private func multiples(
        _ before: Quantity,
        _ after: Quantity,
        _ isQuotient: Bool
    ) -> [(Double, Interval, isLoose: Bool)] {
        let isRising = before.baseValue <= after.baseValue
        let (small, great) = isRising ? (before, after) : (after, before)
        // "tăng 3 lần" may be three times over.
        guard small.value > 0, isQuotient || great.baseValue >= 1.8 * small.baseValue else { return [] }
        let (quotient, range) = (great.baseValue / small.baseValue, great.operand / small.operand)
        let growth = (quotient - 1, range - Interval(1, 1), isLoose: true)
        return [(quotient, range, isLoose: false)] + (isQuotient ? [] : [growth])
    }
}
