import Foundation

/// The tail of a negative binomial fitted to 26 weeks with two weeks' lag.
///
/// Earlier outbreaks weigh less in the fit by the rule of Noufaily et al. 2013: Anscombe residuals above 2.58 are
/// weighted by their inverse square.
struct NegativeBinomialModel: TrendModel {
    let baseline: Baseline

    init(period: TrendPeriod) {
        let days = period == .day ? 7 : 1
        baseline = Baseline(length: 26 * days, lag: 2 * days, splitsWeekend: true)
    }

    func prediction(for index: Int, in series: Series) -> Prediction? {
        guard let fit = NegativeBinomialFit(baseline.counts(of: series, before: index)) else { return nil }
        let pValue = fit.tail(series.counts[index])
        let upper = UpperBound.findCount(probability: TrendDetector.falseAlarmRate, tail: fit.tail)
        return Prediction(
            expected: fit.mean,
            upper: upper,
            pValue: pValue,
            isUnusual: pValue < TrendDetector.falseAlarmRate
        )
    }
}

/// A negative binomial fitted by its mean and dispersion.
struct NegativeBinomialFit {
    /// The residual above which a count is taken for an outlier, by Noufaily and others 2013.
    static let outlier = 2.58

    private let size: Double
    /// The mean, at least half an item over the whole baseline.
    let mean: Double
    /// The variance over the mean, at least 1.
    let dispersion: Double

    /// Fits the counts; nil for fewer than four.
    init?(_ counts: [Double]) {
        guard counts.count >= 4 else { return nil }
        size = Double(counts.count)
        let even = Self.moments(counts, weights: counts.map { _ in 1 })
        let weights = counts.map { Self.weight($0, even.mean, even.dispersion) }
        (mean, dispersion) = Self.moments(counts, weights: weights)
    }

    /// The fit that has the moments.
    init(_ moments: Moments) {
        size = moments.size
        mean = max(moments.mean, 0.5 / moments.size)
        dispersion = max(1, moments.deviation * moments.deviation / mean)
    }

    /// How often a new count reaches `count`, the mean's own uncertainty included.
    func tail(_ count: Double) -> Double {
        TailProbability.negativeBinomial(count, mean: mean, dispersion: dispersion * (1 + 1 / size))
    }

    private static func moments(_ counts: [Double], weights: [Double]) -> (mean: Double, dispersion: Double) {
        let total = weights.reduce(0, +)
        let sum = zip(counts, weights).reduce(0) { $0 + $1.0 * $1.1 }
        let mean = max(sum / total, 0.5 / Double(counts.count))
        let squares = zip(counts, weights).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) }
        // The weights add up to `total` in place of n; one degree of freedom goes to the mean.
        let scale = total / (total * (1 - 1 / Double(counts.count)))
        return (mean, max(1, squares / total * scale / mean))
    }

    private static func weight(_ count: Double, _ mean: Double, _ dispersion: Double) -> Double {
        let rise = pow(count, 2.0 / 3) - pow(mean, 2.0 / 3)
        let residual = 1.5 * rise / (pow(mean, 1.0 / 6) * dispersion.squareRoot())
        return residual > outlier ? 1 / (residual * residual) : 1
    }
}
