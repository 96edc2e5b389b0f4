/// The score interval of a share: unlike the usual one it stays within 0 and 1, and says little where little was counted.
///
/// E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927.
package struct WilsonInterval: Sendable, Equatable {
    /// The quantile of the normal distribution for 95 %.
    package static let z95 = 1.959963984540054

    package let lower: Double
    package let upper: Double

    /// Nil without trials, or when the numbers can't be counts of one experiment.
    package init?(successes: Int, trials: Int, z: Double = z95) {
        guard trials > 0, (0...trials).contains(successes), z > 0 else { return nil }
        let (total, square) = (Double(trials), z * z)
        let share = Double(successes) / total
        let centre = (share + square / (2 * total)) / (1 + square / total)
        let spread =
            z * (share * (1 - share) / total + square / (4 * total * total)).squareRoot() / (1 + square / total)
        lower = successes == 0 ? 0 : max(0, centre - spread)
        upper = successes == trials ? 1 : min(1, centre + spread)
    }
}

extension RulePrecision {
    /// The 95 % interval of the precision; nil without decisions.
    package var interval: WilsonInterval? { WilsonInterval(successes: right, trials: count) }
}
