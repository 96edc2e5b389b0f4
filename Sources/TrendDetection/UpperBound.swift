/// Inverts a tail.
enum UpperBound {
    /// The value at which a falling tail passes below the probability, to nine digits.
    static func find(probability: Double, tail: (Double) -> Double) -> Double {
        var high = 1.0
        while tail(high) >= probability, high < 1e9 { high *= 2 }
        var low = 0.0
        while high - low > 1e-9 * max(1, high) {
            let middle = (low + high) / 2
            if tail(middle) < probability { high = middle } else { low = middle }
        }
        return high
    }

    /// The greatest whole count whose successor is rarer than the probability, for a tail that is the chance of
    /// reaching a count.
    ///
    /// The search begins at `guess`, a count not far from it.
    static func findCount(probability: Double, near guess: Double, tail: (Double) -> Double) -> Double {
        // The bound lies in low..<high: `low` is not rare, `high` is.
        var (low, high) = (0.0, max(1, guess))
        var step = 1.0
        while tail(high) >= probability, high < 1e9 {
            low = high
            high += step
            step *= 2
        }
        step = 1
        while low == 0, high - step > 0 {
            let lower = high - step
            if tail(lower) >= probability { low = lower } else { high = lower }
            step *= 2
        }
        while high - low > 1 {
            let middle = ((low + high) / 2).rounded(.down)
            if tail(middle) < probability { high = middle } else { low = middle }
        }
        return low
    }
}
