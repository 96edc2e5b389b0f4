/// Mean and spread of a baseline.
struct Moments {
    /// A smaller spread is read as this one, so that a flat baseline does not make the least rise infinite.
    ///
    /// The figure is that of Tokars et al. 2009.
    static let leastDeviation = 0.5

    /// How many counts they are taken over.
    let size: Double
    let mean: Double
    /// The standard deviation (n − 1), at least `leastDeviation`.
    let deviation: Double

    /// The moments of the counts; nil for fewer than four, which say nothing about spread.
    init?(_ counts: [Double]) {
        guard counts.count >= 4 else { return nil }
        size = Double(counts.count)
        mean = counts.reduce(0, +) / size
        let center = mean
        let squares = counts.reduce(0) { $0 + ($1 - center) * ($1 - center) }
        deviation = max((squares / (size - 1)).squareRoot(), Self.leastDeviation)
    }

    /// How many standard deviations the count lies above the mean.
    func excess(_ count: Double) -> Double { (count - mean) / deviation }
}
