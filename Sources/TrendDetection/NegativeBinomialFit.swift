import Foundation

/// A negative binomial fitted by its mean and dispersion.
///
/// Outliers weigh less in the fit by the rule of Noufaily et al. 2013, "An improved algorithm for outbreak detection in
/// multiple surveillance systems": Anscombe residuals above 2.58 are weighted by their inverse square.
struct NegativeBinomialFit {
    /// The residual above which a count is taken for an outlier.
    static let outlier = 2.58

    /// How many counts it is fitted to.
    let size: Double
    /// The mean, at least half an item over the whole baseline.
    let mean: Double
    /// The variance over the mean, at least 1.
    let dispersion: Double

    /// Fits the counts; nil for fewer than four.
    init?(_ counts: [Double]) {
        guard counts.count >= 4 else { return nil }
        size = Double(counts.count)
        let even = Self.moments(counts, .none)
        (mean, dispersion) = Self.moments(counts, OutlierWeight(mean: even.mean, dispersion: even.dispersion))
    }

    /// The fit that has the moments.
    init(_ moments: Moments) {
        size = moments.size
        mean = max(moments.mean, 0.5 / moments.size)
        dispersion = max(1, moments.deviation * moments.deviation / mean)
    }

    /// The fit that has the mean of the moments and a dispersion known from elsewhere.
    init(_ moments: Moments, dispersion: Double) {
        size = moments.size
        mean = max(moments.mean, 0.5 / moments.size)
        self.dispersion = max(1, dispersion)
    }

    /// How often a new count reaches `count`, the mean's own uncertainty included.
    func tail(_ count: Double) -> Double {
        TailProbability.negativeBinomial(count, mean: mean, dispersion: dispersion * (1 + 1 / size))
    }

    /// The greatest count whose successor is rarer than the rate.
    func upper(_ rate: Double) -> Double {
        // Farrington's bound at three deviations is near enough to begin from.
        let power = pow(mean, 2.0 / 3) + 2 * (dispersion * pow(mean, 1.0 / 3)).squareRoot()
        return UpperBound.findCount(probability: rate, near: pow(power, 1.5).rounded(), tail: tail)
    }

    /// The bound, or this fit's own where that is higher; it mostly is not, which one look at the tail tells.
    func raise(_ bound: Double, _ rate: Double) -> Double {
        let bound = bound.rounded(.down)
        return tail(bound + 1) < rate ? bound : upper(rate)
    }

    private static func moments(_ counts: [Double], _ outliers: OutlierWeight) -> (mean: Double, dispersion: Double) {
        let size = Double(counts.count)
        var (total, sum, squares) = (0.0, 0.0, 0.0)
        for count in counts {
            let weight = outliers.weight(count)
            total += weight
            sum += weight * count
        }
        let mean = max(sum / total, 0.5 / size)
        for count in counts { squares += outliers.weight(count) * (count - mean) * (count - mean) }
        // The weights add up to `total` in place of n; one degree of freedom goes to the mean.
        return (mean, max(1, squares / (total * (1 - 1 / size)) / mean))
    }
}

/// How much a count weighs in a fit.
private struct OutlierWeight {
    /// Every count weighs 1.
    static let none = OutlierWeight(center: 0, scale: 1, limit: .infinity)

    private let center: Double
    private let scale: Double
    /// Counts up to here weigh 1; known beforehand, so that the powers are taken for outliers only.
    private let limit: Double

    private init(center: Double, scale: Double, limit: Double) {
        (self.center, self.scale, self.limit) = (center, scale, limit)
    }

    init(mean: Double, dispersion: Double) {
        center = pow(mean, 2.0 / 3)
        scale = 1.5 / (pow(mean, 1.0 / 6) * dispersion.squareRoot())
        limit = pow(center + NegativeBinomialFit.outlier / scale, 1.5)
    }

    func weight(_ count: Double) -> Double {
        guard count > limit else { return 1 }
        let residual = scale * (pow(count, 2.0 / 3) - center)
        return 1 / (residual * residual)
    }
}
