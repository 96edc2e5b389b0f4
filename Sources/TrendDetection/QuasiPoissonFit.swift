import Foundation

/// A log-linear regression of counts on time, with outliers weighing less (Farrington and others 1996).
struct QuasiPoissonFit {
    /// The bound for a new count at time 0.
    let bound: FarringtonBound
    private let slope: Double
    private let slopeError: Double

    /// Whether the trend is significant at 5 %, two-sided.
    var isTrendSignificant: Bool { abs(slope) > 1.96 * slopeError }

    /// Fits the points; nil for fewer than four, or where the regression does not settle.
    init?(_ points: [(x: Double, y: Double)], hasTrend: Bool) {
        guard points.count >= 4 else { return nil }
        let even = points.map { _ in 1.0 }
        guard let first = Self.regression(points, even, hasTrend) else { return nil }
        let weights = first.weights(points)
        guard let fit = Self.regression(points, weights, hasTrend) else { return nil }
        let mean = max(exp(fit.intercept), 0.5 / Double(points.count))
        // The variance of log μ at time 0 is φ times the inverse information; se²(μ)/μ = μ² · var(log μ)/μ.
        bound = FarringtonBound(mean: mean, tau: fit.dispersion * (1 + mean * fit.interceptVariance))
        slope = fit.slope
        slopeError = (fit.dispersion * fit.slopeVariance).squareRoot()
    }

    /// Iteratively reweighted least squares; without a trend it settles in the first step but one.
    private static func regression(
        _ points: [(x: Double, y: Double)],
        _ weights: [Double],
        _ hasTrend: Bool
    ) -> Regression? {
        let total = weights.reduce(0, +)
        let mean = max(zip(points, weights).reduce(0) { $0 + $1.0.y * $1.1 } / total, 0.5 / Double(points.count))
        var line = Regression(intercept: log(mean))
        for _ in 0..<25 {
            guard let next = line.step(points, weights, hasTrend) else { return nil }
            let change = abs(next.intercept - line.intercept) + abs(next.slope - line.slope)
            line = next
            if change < 1e-10 { break }
        }
        line.measureDispersion(points, weights, parameters: hasTrend ? 2 : 1)
        return line.intercept.isFinite && line.slope.isFinite ? line : nil
    }
}

/// A line through the logarithms of the means.
private struct Regression {
    var intercept: Double
    var slope = 0.0
    /// The diagonal of the inverse information.
    var interceptVariance = 0.0
    var slopeVariance = 0.0
    var dispersion = 1.0

    init(intercept: Double) { self.intercept = intercept }

    private func mean(_ x: Double) -> Double { exp(min(max(intercept + slope * x, -20), 20)) }

    /// One step of the reweighted least squares on the working response.
    func step(_ points: [(x: Double, y: Double)], _ weights: [Double], _ hasTrend: Bool) -> Regression? {
        var (s0, s1, s2, t0, t1) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for (point, weight) in zip(points, weights) {
            let mean = mean(point.x)
            let response = intercept + slope * point.x + (point.y - mean) / mean
            let importance = weight * mean
            s0 += importance
            s1 += importance * point.x
            s2 += importance * point.x * point.x
            t0 += importance * response
            t1 += importance * point.x * response
        }
        var next = self
        guard hasTrend else {
            next.intercept = max(t0 / s0, -20)
            next.interceptVariance = 1 / s0
            return next
        }
        let determinant = s0 * s2 - s1 * s1
        guard determinant > 1e-12 * s0 * s2 else { return nil }
        next.intercept = min(max((t0 * s2 - t1 * s1) / determinant, -20), 20)
        next.slope = min(max((t1 * s0 - t0 * s1) / determinant, -20), 20)
        next.interceptVariance = s2 / determinant
        next.slopeVariance = s0 / determinant
        return next
    }

    mutating func measureDispersion(_ points: [(x: Double, y: Double)], _ weights: [Double], parameters: Int) {
        let squares = zip(points, weights).reduce(0) { sum, pair in
            let mean = mean(pair.0.x)
            return sum + pair.1 * (pair.0.y - mean) * (pair.0.y - mean) / mean
        }
        dispersion = max(1, squares / Double(points.count - parameters))
    }

    /// Outliers weigh the inverse square of their standardised Anscombe residual; the weights add up to their number.
    func weights(_ points: [(x: Double, y: Double)]) -> [Double] {
        let raw = points.map { point in
            let mean = mean(point.x)
            let information = interceptVariance + slopeVariance * point.x * point.x
            let leverage = min(0.99, mean * information)
            let rise = 1.5 * (pow(point.y, 2.0 / 3) - pow(mean, 2.0 / 3)) / pow(mean, 1.0 / 6)
            let residual = rise / (dispersion * (1 - leverage)).squareRoot()
            return residual > NegativeBinomialFit.outlier ? 1 / (residual * residual) : 1
        }
        let scale = Double(points.count) / raw.reduce(0, +)
        return raw.map { $0 * scale }
    }
}
