/// The only two numbers of a sentence that are of one thing, and one more with a word for how it follows from them,
/// however the rest is phrased: `nguồn cung 1.500 tấn, nhu cầu 1.800 tấn, thiếu 300 tấn`.
///
/// It reads what the stricter patterns leave.
struct TriplePattern: FigurePattern {
    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        guard let window = FigureWindow(around: stated, in: text) else { return [] }
        switch text.quantities[stated].kind {
        case .percent, .fraction: return relative(stated, window, text)
        case .times: return multiple(stated, window, text)
        case .points: return points(stated, window, text)
        case .amount: return absolute(stated, window, text)
        case .opaque: return []
        }
    }

    // MARK: Per cent

    private func relative(_ stated: Int, _ window: FigureWindow, _ text: FigureText) -> [FigureCalculation] {
        guard window.others.allSatisfy({ text.quantities[$0].kind == .amount }),
            window.others.allSatisfy({ $0 < stated }),
            let (one, two) = window.onlyPair(in: text, where: { $0.kind == .amount && $0.value > 0 }),
            FigureEnd(after: stated, in: text).isClosed
        else { return [] }
        let (small, great) = text.quantities[one].baseValue <= text.quantities[two].baseValue ? (one, two) : (two, one)
        let pair = FigurePair(small: small, great: great, text: text)
        let link = text.lead(stated).lastClause
        let quantity = text.quantities[stated]
        guard ![pair.share, pair.growth, pair.fall, pair.rest].contains(where: { $0.range.meets(quantity.result) })
        else { return [] }
        if let cue = ChangeCue(before: stated, in: text) {
            guard let gap = text.gap(stated), ChangeLink.keepsSubject(gap), pair.areAtTwoTimes else { return [] }
            return [cue.isRising ? pair.growth : pair.fall]
        }
        let isShare = link.containsAny(["chiếm", "đạt", "lệ", "tức", "đương", "ứng"]) && link.words.count <= 6
        return isShare && !text.lead(stated).containsAny(ShareLink.turns) && pair.isPartAndWhole ? [pair.share] : []
    }

    // MARK: Times and points

    private func multiple(_ stated: Int, _ window: FigureWindow, _ text: FigureText) -> [FigureCalculation] {
        guard text.lead(stated).words.suffix(3).contains("gấp"), window.others.count == 2,
            let (one, two) = window.onlyPair(in: text, where: { $0.kind == .amount && $0.value > 0 }), one < stated,
            two > stated || (FigureEnd(after: stated, in: text).isClosed && FigureTime.pair(one, two, in: text) != nil)
        else { return [] }
        let isRising = text.quantities[one].baseValue <= text.quantities[two].baseValue
        return [FigurePair(small: isRising ? one : two, great: isRising ? two : one, text: text).quotient]
    }

    private func points(_ stated: Int, _ window: FigureWindow, _ text: FigureText) -> [FigureCalculation] {
        guard let (one, two) = window.onlyPair(in: text, where: { $0.kind == .percent }),
            ChangeCue(before: stated, in: text) != nil, one < stated, two < stated
        else { return [] }
        let isRising = text.quantities[one].baseValue <= text.quantities[two].baseValue
        return [
            FigurePair(small: isRising ? one : two, great: isRising ? two : one, text: text).difference(
                in: text.quantities[stated]
            )
        ]
    }

    // MARK: Amounts

    private static let sums: Set<String> = ["tổng", "cộng", "tất", "chung", "gộp"]
    private static let rests: Set<String> = ["còn", "thiếu", "vắng", "dư", "thừa", "hụt", "chênh", "lệch"]

    private static let restLinks: Set<String> = ["lại", "hiện", "số", "là", "vẫn", "nợ", "nay", "chưa", "chỉ"]

    private func absolute(_ stated: Int, _ window: FigureWindow, _ text: FigureText) -> [FigureCalculation] {
        let quantity = text.quantities[stated]
        guard window.others.allSatisfy({ $0 < stated }), !quantity.isTime,
            let (one, two) = window.onlyPair(in: text, where: { $0.isAlike(quantity) && $0.value > 0 })
        else { return [] }
        let (small, great) = text.quantities[one].baseValue <= text.quantities[two].baseValue ? (one, two) : (two, one)
        let pair = FigurePair(small: small, great: great, text: text)
        let (sum, difference) = (pair.sum(in: quantity), pair.difference(in: quantity))
        let link = text.lead(stated).lastClause
        guard ![sum, difference].contains(where: { $0.range.meets(quantity.result) }), link.words.count <= 6,
            !link.contains("trong"), text.gap(stated)?.crossesSentence == false,
            text.tail(stated).words.first != "so"
        else { return [] }
        if link.containsAny(Self.sums), pair.isClose(sum, to: quantity) { return [sum] }
        let isChange = ChangeCue(before: stated, in: text) != nil && pair.areAtTwoTimes
        let isRest = link.containsAny(Self.rests) && link.isOf(Self.rests.union(Self.restLinks)) && pair.isPartAndWhole
        let isShortfall = ["thiếu", "chênh", "hụt", "thừa"].contains(link.words.first) && two == stated - 1
        return isChange || isRest || isShortfall ? [difference] : []
    }
}
