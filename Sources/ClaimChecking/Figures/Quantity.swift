/// A number of a text with what it counts, how exactly it is written and how it is hedged.
struct Quantity {
    enum Kind: Equatable {
        /// Per cent.
        case percent
        /// Percentage points.
        case points
        /// Times, `3 lần`, `gấp đôi`.
        case times
        /// A share in words, `một phần ba`; the value is in per cent.
        case fraction
        /// So much of a measure, `900 ha`, or so many of a thing, `407 đơn`.
        case amount
        /// A number that is read as none: a range, a score, one that may be read in two ways.
        case opaque
    }

    /// What makes a number inexact.
    enum Hedge { case none, over, under, about }

    var kind: Kind
    /// The value with its scale; of a measure in its own unit, not the base one.
    var value: Double
    /// A unit of the last digit written, with the scale.
    var step: Double
    var scale: Double
    /// The words of the scale, `triệu`.
    var scaleWords = ""
    var decimals: Int
    var hedge = Hedge.none
    var measure: Measure?
    /// The word of the measure, `ha`, or of what is counted.
    var unit = ""
    /// What is counted, the first word after the number; empty for a measure or when nothing follows.
    var noun = ""
    /// The unit that it is per: `ha` of `tấn/ha`.
    var per = ""
    /// The tokens from the number to the unit.
    var tokens: Range<Int>
    /// The number in digits or words, and its sign or scale.
    var figure: Range<Int>
    /// The first token of what hedges it.
    var start: Int

    /// The value in the base unit.
    var baseValue: Double { value * (measure?.factor ?? 1) }

    /// Whether it is a plain count without scale, which is meant exactly.
    var isCount: Bool { kind == .amount && decimals == 0 && scale == 1 && measure == nil }

    /// Whether it is a span of time or an age.
    var isTime: Bool { kind == .amount && measure == nil && per.isEmpty && CountedNoun.times.contains(noun) }

    /// Whether two amounts are of the same thing as far as is written.
    func isComparable(_ other: Quantity) -> Bool {
        guard kind == other.kind, per == other.per else { return false }
        if kind != .amount { return true }
        guard measure?.base == other.measure?.base else { return false }
        return measure != nil || noun == other.noun || noun.isEmpty || other.noun.isEmpty
    }

    /// Whether two amounts are of the same measure or the same named thing.
    func isAlike(_ other: Quantity) -> Bool {
        kind == .amount && isComparable(other) && (measure != nil || (noun == other.noun && !noun.isEmpty))
    }
}

extension Quantity {
    /// What an operand may stand for, in the base unit: half a unit of its last digit either way.
    ///
    /// Whole numbers are mostly meant exactly, `20 triệu`, so theirs is at most a hundredth of the value.
    var operand: Interval {
        if isCount { return interval(0, 0) }
        let units = decimals > 0 || step == 0 ? 0.5 : min(0.5, value / 100 / step)
        return interval(units, units)
    }

    /// What a stated result may stand for, since writers round or cut off: up to a unit of its last digit more, and
    /// as much less where it has decimals; amounts half a unit.
    var result: Interval {
        if isCount { return interval(0, 0) }
        if kind == .times || (kind == .amount && decimals > 0) { return interval(0.5, 0.5) }
        return interval(decimals > 0 ? 1 : 0.5, 1)
    }

    /// The values that so many units of the last digit below and above reach, widened as the number is hedged.
    private func interval(_ unitsBelow: Double, _ unitsAbove: Double) -> Interval {
        let wide = max(abs(value) * 0.1, lastDigit)
        let (less, more) = kind == .fraction ? (value * 0.1, value * 0.1) : (step * unitsBelow, step * unitsAbove)
        let (below, above): (Double, Double) =
            switch hedge {
            case .none: (less, more)
            case .over: (less, max(more, wide))
            case .under: (max(less, wide), more)
            case .about: (wide, wide)
            }
        let factor = measure?.factor ?? 1
        return Interval(max(0, value - below) * factor, (value + above) * factor)
    }

    /// A unit of the last digit that is not nought: 10 of 70.
    private var lastDigit: Double {
        guard value > 0, step > 0, value / step < 1e15 else { return step }
        var (digits, unit) = ((value / step).rounded(), step)
        while digits >= 10, digits.truncatingRemainder(dividingBy: 10) == 0 {
            (digits, unit) = (digits / 10, unit * 10)
        }
        return unit
    }
}
