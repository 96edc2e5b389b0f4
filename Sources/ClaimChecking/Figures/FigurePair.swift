/// Two numbers of one thing and what may be made of them.
struct FigurePair {
    let small: Int
    let great: Int
    let text: FigureText

    private var one: Quantity { text.quantities[small] }
    private var two: Quantity { text.quantities[great] }
    private var names: (String, String) { (text.written(one), text.written(two)) }

    /// Whether a word between them says that the smaller is part of the greater.
    var isPartAndWhole: Bool {
        guard small > great, let gap = text.gap(small), gap.containsAny(PartVerb.words) else { return false }
        let same = Set(text.lead(great).lastClause.words).intersection(gap.lastClause.words).subtracting(PartVerb.words)
        return same.isEmpty && gap.sentenceEnds <= 1 && !gap.containsAny(ShareLink.turns)
    }

    /// Whether they are of two times or set against each other.
    var areAtTwoTimes: Bool {
        let (first, last) = (min(small, great), max(small, great))
        guard last == first + 1, let gap = text.gap(last) else { return false }
        if FigureTime.pair(first, last, in: text) != nil { return true }
        return !gap.crossesSentence && gap.containsAny(["so", "khi", "còn", "xuống", "lên", "nay"])
    }

    var share: FigureCalculation {
        make(one.baseValue / two.baseValue * 100, one.operand / two.operand * 100, "\(names.0) / \(names.1)")
    }

    /// What the greater is more than the smaller, in per cent.
    var growth: FigureCalculation {
        let range = two.operand.distance(to: one.operand) / one.operand * 100
        return make((two.baseValue / one.baseValue - 1) * 100, range, "(\(names.1) - \(names.0)) / \(names.0)")
    }

    /// What the smaller is less than the greater, in per cent.
    var fall: FigureCalculation {
        let range = two.operand.distance(to: one.operand) / two.operand * 100
        return make((1 - one.baseValue / two.baseValue) * 100, range, "(\(names.1) - \(names.0)) / \(names.1)")
    }

    /// The greater in per cent of the smaller.
    var rest: FigureCalculation {
        make(two.baseValue / one.baseValue * 100, two.operand / one.operand * 100, "\(names.1) / \(names.0)")
    }

    var quotient: FigureCalculation {
        make(two.baseValue / one.baseValue, two.operand / one.operand, "\(names.1) / \(names.0)")
    }

    func difference(in unit: Quantity) -> FigureCalculation {
        let value = (two.baseValue - one.baseValue) / (unit.measure?.factor ?? 1)
        return make(value, two.operand.distance(to: one.operand), "\(names.1) - \(names.0)")
    }

    func sum(in unit: Quantity) -> FigureCalculation {
        let value = (one.baseValue + two.baseValue) / (unit.measure?.factor ?? 1)
        return make(value, one.operand + two.operand, "\(names.0) + \(names.1)")
    }

    /// Whether a sum is near enough to be meant.
    func isClose(_ sum: FigureCalculation, to total: Quantity) -> Bool {
        abs(sum.follows - total.value) <= 0.5 * sum.follows
    }

    private func make(_ follows: Double, _ range: Interval, _ formula: String) -> FigureCalculation {
        FigureCalculation(operands: [small, great], follows: follows, range: range, formula: formula)
    }
}

/// What follows a figure: its end, or words that make it one of something else.
struct FigureEnd {
    let isClosed: Bool

    init(after index: Int, in text: FigureText) {
        let next = text.tail(index).words.first
        isClosed = next.map { ShareLink.closing.contains($0) } ?? true
    }
}
