import Foundation

/// Farrington's bound: a quasi-Poisson regression over the same weeks of up to five earlier years ± 3.
///
/// Farrington et al. 1996, "A statistical algorithm for the early detection of outbreaks of infectious disease": earlier
/// outbreaks weigh less by their standardised Anscombe residuals, a linear trend stays in where it is significant at
/// 5 %, there are three years for it and it predicts no more than was ever seen; the bound is
/// U = (μ^⅔ + z·√(4⁄9·μ^⅓·τ))^{3/2} with τ = φ + se²(μ)/μ. The weights are those of Noufaily et al. 2013 (above 2.58, not
/// above 1). Where no earlier year is at hand, the 26 weeks before with two weeks' lag stand in for it, without trend.
struct FarringtonModel: TrendModel {
    private let yearly: YearlyBaseline
    private let recent: Baseline

    init(period: TrendPeriod) {
        let days = period == .day ? 7 : 1
        yearly = YearlyBaseline(period: period)
        recent = Baseline(length: 26 * days, lag: 2 * days)
    }

    func prediction(for index: Int, in series: Series, rate: Double) -> Prediction? {
        guard let bound = bound(for: index, in: series) else { return nil }
        let pValue = bound.tail(series.counts[index])
        return Prediction(
            expected: bound.mean,
            tail: bound.tail,
            pValue: pValue,
            isUnusual: pValue < rate,
            upper: { bound.upper(rate) }
        )
    }

    private func bound(for index: Int, in series: Series) -> FarringtonBound? {
        let years = yearly.counts(of: series, before: index)
        guard years.reduce(0, { $0 + $1.counts.count }) >= 4 else {
            return QuasiPoissonFit(recent.counts(of: series, before: index).map { (0, $0) }, hasTrend: false)?.bound
        }
        let points = years.flatMap { year in year.counts.map { (x: -Double(year.years), y: $0) } }
        let most = points.map(\.y).max() ?? 0
        if years.count >= 3, let trend = QuasiPoissonFit(points, hasTrend: true), trend.isTrendSignificant,
            trend.bound.mean <= most
        {
            return trend.bound
        }
        return QuasiPoissonFit(points, hasTrend: false)?.bound
    }
}

/// A bound on the two-thirds power of a count, which is nearly symmetric.
struct FarringtonBound {
    let mean: Double
    /// The variance of a new count over the mean: dispersion and uncertainty of the mean together.
    let tau: Double

    private var center: Double { pow(mean, 2.0 / 3) }
    private var spread: Double { (4.0 / 9 * pow(mean, 1.0 / 3) * tau).squareRoot() }

    func tail(_ count: Double) -> Double { TailProbability.normal((pow(count, 2.0 / 3) - center) / spread) }

    func upper(_ rate: Double) -> Double {
        let z = UpperBound.find(probability: rate, tail: TailProbability.normal)
        return pow(center + z * spread, 1.5)
    }
}
