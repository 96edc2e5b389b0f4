import Foundation

/// The slope of the negative log-likelihood along one coordinate, and a bound of its curvature within a trust region.
///
/// After Genkin, Lewis & Madigan, “Large-scale Bayesian logistic regression for text categorization”, Technometrics
/// 49 (2007), section 4: a Newton step over the bound never overshoots.
struct Slope {
    private var first = 0.0
    private var bound = 0.0
    /// The longest step.
    private let trust: Double

    init(trust: Double) { self.trust = trust }

    /// Adds observations.
    /// - Parameters:
    ///   - logit: The model's present log-odds.
    ///   - isLabelled: Whether the issue is there.
    ///   - change: How much the log-odds grow with the coordinate.
    ///   - count: How many such observations.
    mutating func add(logit: Double, isLabelled: Bool, change: Double, count: Double = 1) {
        let probability = 1 / (1 + exp(-logit))
        first += count * (probability - (isLabelled ? 1 : 0)) * change
        let reach = trust * abs(change)
        let distance = abs(logit) - reach
        bound += count * change * change * (distance <= 0 ? 0.25 : 1 / (2 + exp(distance) + exp(-distance)))
    }

    /// Adds a Gaussian prior around a value.
    mutating func add(prior strength: Double, deviation: Double) {
        first += strength * deviation
        bound += strength
    }

    /// The step to take.
    var step: Double { bound > 0 ? min(max(-first / bound, -trust), trust) : 0 }
}
