/// The values that a number may stand for, given how it is written.
struct Interval: Equatable {
    let low: Double
    let high: Double

    init(_ low: Double, _ high: Double) {
        self.low = min(low, high)
        self.high = max(low, high)
    }

    /// Whether the two share a value, up to what doubles lose.
    func meets(_ other: Interval) -> Bool {
        let slack = 1e-9 * max(1, abs(low), abs(high))
        return low <= other.high + slack && other.low <= high + slack
    }

    /// The distances between values of the two, whichever is greater.
    func distance(to other: Interval) -> Interval {
        let (one, two) = (low - other.high, high - other.low)
        if one <= 0, two >= 0 { return Interval(0, max(-one, two)) }
        return Interval(abs(one), abs(two))
    }

    static func + (one: Interval, two: Interval) -> Interval { Interval(one.low + two.low, one.high + two.high) }
    static func - (one: Interval, two: Interval) -> Interval { Interval(one.low - two.high, one.high - two.low) }

    /// The product of values that are not below zero.
    static func * (one: Interval, two: Interval) -> Interval { Interval(one.low * two.low, one.high * two.high) }
    static func * (one: Interval, factor: Double) -> Interval { Interval(one.low * factor, one.high * factor) }

    /// The quotient of values that are not below zero.
    static func / (one: Interval, two: Interval) -> Interval {
        Interval(one.low / max(two.high, .leastNormalMagnitude), one.high / max(two.low, 1e-12))
    }
}
