/// How much more than by chance the office's own days vary about what is expected of them.
///
/// The mean square of (y − μ) / √(μ (1 + 1/n)) over the complete days of half a year, with μ the mean of W2's baseline
/// and n its size: about 1 where counts vary by chance alone. A square above 25 times the mean counts as that much, so
/// that an outbreak does not hide the next.
struct OwnDispersion {
    /// Days that are looked back upon.
    static let length = 182
    /// The days just before, left out as in W2.
    static let lag = 2
    /// Fewer days say too little.
    static let least = 28
    private static let cap = 25.0

    /// A square for each day; nil for incomplete ones and those without a baseline.
    private let squares: [Double?]

    init(_ series: Series) {
        squares = series.counts.indices.map { index in
            guard series.isComplete[index],
                let moments = Moments(WeekdayModel.baseline.counts(of: series, before: index))
            else { return nil }
            let mean = max(moments.mean, 0.5 / moments.size)
            let distance = series.counts[index] - mean
            return distance * distance / (mean * (1 + 1 / moments.size))
        }
    }

    /// The variance over the mean that the days before `index` show, at least 1; nil where they are too few.
    func value(before index: Int, in series: Series) -> Double? {
        let ordinals = series.calendar.ordinals
        let first = series.calendar.index(of: ordinals[index] - Self.lag - Self.length)
        let end = series.calendar.index(of: ordinals[index] - Self.lag)
        let squares = self.squares[first..<end].compactMap { $0 }
        guard squares.count >= Self.least else { return nil }
        var mean = squares.reduce(0, +) / Double(squares.count)
        for _ in 0..<3 {
            let limit = Self.cap * max(1, mean)
            mean = squares.reduce(0) { $0 + min($1, limit) } / Double(squares.count)
        }
        return max(1, mean)
    }
}
