/// A lexicon as a probability: σ(steepness · (Σ multiplier · points − threshold) / scale).
///
/// The scale is the present threshold, so that the steepness of lexicons can be compared.
struct IssueModel {
    var steepness = 8.0
    /// By `ThresholdForm`, where the probability is one half.
    var thresholds: [Double]
    /// By rule; 1 is the present weight.
    var multipliers: [Double]

    /// The present lexicon.
    init(_ lexicon: Lexicon) {
        thresholds = [lexicon.threshold, lexicon.thresholdWithoutText]
        multipliers = Array(repeating: 1, count: lexicon.rules.count)
    }
}

/// How strongly a model holds on to the present lexicon.
struct ModelPrior {
    /// Multipliers are taken to lie around 1 with the variance 1/strength; thresholds around the present ones.
    let strength: Double
    /// A multiplier never turns a weight's sign.
    static let multipliers = 0.0...4.0
    /// Thresholds as shares of the present ones.
    static let thresholds = 0.3...3.0
    static let steepness = 1.0...90.0
}
