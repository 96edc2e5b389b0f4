/// A change in the unit of the thing and in per cent: `120 vụ, giảm 30 vụ (20%)`,
/// `giảm 2,52 USD/thùng, tương đương 4,7%, còn 51,44 USD/thùng`, `đạt 7.407 tỷ đồng, tăng 75,8%, tức 3.193 tỷ đồng`.
struct RelativeChange {
    private let after: Int
    private let change: Int
    private let isRising: Bool

    /// The readings of a percentage as one of a change, the most likely first; the others only let it pass.
    static func readings(percent stated: Int, in text: FigureText) -> [FigureCalculation] {
        guard stated > 0, text.quantities[stated].kind == .percent else { return [] }
        let changes = [
            changeWithResult(stated, text), changeBefore(stated, text), changeAfter(stated, text),
            changeThenResult(stated, text),
        ]
        let calculations = changes.compactMap { $0 }.compactMap { $0.calculation(text) }
        return calculations.enumerated().map { place, calculation in
            var calculation = calculation
            calculation.isLoose = place > 0
            return calculation
        }
    }

    private func calculation(_ text: FigureText) -> FigureCalculation? {
        let (after, change) = (text.quantities[after], text.quantities[change])
        guard after.kind == .amount, after.isComparable(change) else { return nil }
        let base = isRising ? after.baseValue - change.baseValue : after.baseValue + change.baseValue
        let range = isRising ? after.operand - change.operand : after.operand + change.operand
        guard base > 0, range.low > 0 else { return nil }
        let (one, two) = (text.written(change), text.written(after))
        return FigureCalculation(
            operands: [self.after, self.change],
            follows: change.baseValue / base * 100,
            range: change.operand / range * 100,
            formula: "\(one) / (\(two) \(isRising ? "-" : "+") \(one))"
        )
    }

    /// `giảm 2,52 USD, tương đương 4,7%, còn 51,44 USD`.
    private static func changeWithResult(_ stated: Int, _ text: FigureText) -> RelativeChange? {
        guard let gap = text.gap(stated), isEquivalence(gap), let cue = ChangeCue(before: stated - 1, in: text),
            let next = text.gap(stated + 1), isResult(next)
        else { return nil }
        return RelativeChange(after: stated + 1, change: stated - 1, isRising: cue.isRising)
    }

    /// `120 vụ, giảm 30 vụ (20%)`.
    private static func changeBefore(_ stated: Int, _ text: FigureText) -> RelativeChange? {
        guard stated > 1, let gap = text.gap(stated), isEquivalence(gap),
            let cue = ChangeCue(before: stated - 1, in: text), let between = text.gap(stated - 1),
            !between.crossesSentence, between.words.count <= 8, !between.containsAny([")", ";"])
        else { return nil }
        return RelativeChange(after: stated - 2, change: stated - 1, isRising: cue.isRising)
    }

    /// `tăng thêm 12.000, đạt 72.000 thuê bao, tức tăng 20%`.
    private static func changeThenResult(_ stated: Int, _ text: FigureText) -> RelativeChange? {
        guard stated > 1, let gap = text.gap(stated), isEquivalence(gap), let between = text.gap(stated - 1),
            isResult(between), let cue = ChangeCue(before: stated - 2, in: text)
        else { return nil }
        return RelativeChange(after: stated - 1, change: stated - 2, isRising: cue.isRising)
    }

    /// `đạt 7.407 tỷ đồng, tăng 75,8%, tức 3.193 tỷ đồng`.
    private static func changeAfter(_ stated: Int, _ text: FigureText) -> RelativeChange? {
        guard let gap = text.gap(stated + 1), isEquivalence(gap), let link = text.gap(stated), !link.crossesSentence,
            link.words.count <= 8, !link.contains(")"), let cue = ChangeCue(before: stated, in: text)
        else { return nil }
        return RelativeChange(after: stated - 1, change: stated + 1, isRising: cue.isRising)
    }

    /// `, còn`, `xuống`, `, lên mức`.
    private static func isResult(_ gap: FigureGap) -> Bool {
        let words: Set<String> = [",", ")", "còn", "xuống", "lên", "mức", "đạt", "tới", "đến"]
        return gap.words.count <= 4 && gap.isOf(words) && gap.containsAny(["còn", "xuống", "lên", "đạt"])
    }

    /// `(20%)`, `, tương đương 20%`, `, tương ứng giảm 20%`.
    private static func isEquivalence(_ gap: FigureGap) -> Bool {
        let words: Set<String> = [
            "(", ",", "tương", "đương", "ứng", "với", "hay", "tức", "là", "tăng", "giảm", "khoảng", "bằng", "mức",
            "tỷ", "lệ", "+", "-",
        ]
        // The thing counted may have a word more: `72.000 thuê bao, tức tăng 20%`.
        let noun = gap.words.prefix { $0 != "," && $0 != "(" }
        let rest = FigureGap(words: noun.count == gap.words.count ? gap.words : Array(gap.words[noun.count...]))
        return !rest.words.isEmpty && rest.words.count <= 6 && rest.isOf(words)
            && (noun.count <= 1 || noun.count == gap.words.count)
            && (rest.words.first == "(" || rest.containsAny(["đương", "ứng", "tức", "hay", "bằng"]))
    }
}
