import Foundation

/// Upper tails of the distributions that counts are held against.
enum TailProbability {
    /// How often a Student variable with the degrees of freedom exceeds `value`.
    static func student(_ value: Double, degrees: Double) -> Double {
        let half = 0.5 * regularizedBeta(degrees / (degrees + value * value), degrees / 2, 0.5)
        return value >= 0 ? half : 1 - half
    }

    /// How often a normal variable exceeds `value`.
    static func normal(_ value: Double) -> Double { 0.5 * erfc(value / 2.0.squareRoot()) }

    /// How often a negative-binomial count reaches `count`, given its mean and its variance over the mean.
    static func negativeBinomial(_ count: Double, mean: Double, dispersion: Double) -> Double {
        guard count > 0 else { return 1 }
        let excess = max(dispersion - 1, 0.0001)
        return regularizedBeta(excess / (1 + excess), count, mean / excess)
    }

    /// The regularised incomplete beta function I_x(a, b) (Abramowitz and Stegun 26.5.1), between 0 and 1.
    static func regularizedBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0, a > 0, b > 0 else { return 0 }
        guard x < 1 else { return 1 }
        guard x <= (a + 1) / (a + b + 2) else { return 1 - continuedFraction(1 - x, b, a) }
        return continuedFraction(x, a, b)
    }

    /// The continued fraction 26.5.8 of Abramowitz and Stegun, evaluated by Lentz's method.
    private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let logFront = lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)
        var ratio = 1.0
        var denominator = nonzero(1 - (a + b) * x / (a + 1))
        denominator = 1 / denominator
        var value = denominator
        for step in 1...maximumSteps {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            var change = 1.0
            for term in [even, odd] {
                denominator = 1 / nonzero(1 + term * denominator)
                ratio = nonzero(1 + term / ratio)
                change = denominator * ratio
                value *= change
            }
            if abs(change - 1) < 1e-13 { break }
        }
        let result = exp(logFront) * value / a
        return result.isFinite ? min(1, max(0, result)) : 0
    }

    /// Enough for counts of ten million, the greatest that are told apart.
    private static let maximumSteps = 20_000

    private static func nonzero(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
}
