/// A share of successes with its interval.
struct Proportion: Equatable {
    let successes: Int
    let count: Int

    /// The interval of Wilson (1927) at 95 %, each end 0 to 1; without observations it is everything.
    var interval: ClosedRange<Double> {
        guard count > 0 else { return 0...1 }
        let z = 1.959_963_984_540_054
        let n = Double(count)
        let share = Double(successes) / n
        let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return max(0, middle - half)...min(1, middle + half)
    }
}
