/// The method for weeks: unusual by the long, the recent and the seasonal baseline, and no echo of a higher peak.
///
/// Chosen on weekly series with known outbreaks and on simulated ones (ARCHITECTURE.md, "Trends"). An alarm needs all of:
/// - **long**: rarer than the rate by a negative binomial over five years with two weeks' lag, outliers weighing less;
/// - **recent**: rarer than 5 % over the last 26 weeks, so that a lasting rise is reported once and then is the new usual;
/// - **seasonal**: rarer than 5 % over the same weeks of earlier years ± 3 (Farrington et al. 1996), where there are
///   any, so that a season that comes every year is none;
/// - **no echo**: above half the highest count of the four weeks before: what is left of an outbreak that was reported.
struct WeeklyModel: TrendModel {
    /// One in 333: counts that vary more than the outlier weights let see then keep within one in a hundred.
    static let rate = 0.003
    /// The rate of the recent and the seasonal baseline.
    static let secondRate = 0.05
    /// How many weeks after a peak are its echo, and the share of it that they have to pass.
    static let echo = (weeks: 4, share: 0.5)

    private static let long = Baseline(length: 260, lag: 2)
    private static let recent = Baseline(length: 26, lag: 2)
    private static let yearly = YearlyBaseline(period: .week)

    var rate: Double { Self.rate }

    func prediction(for index: Int, in series: Series, rate: Double) -> Prediction? {
        guard let long = NegativeBinomialFit(Self.long.counts(of: series, before: index)) else { return nil }
        let count = series.counts[index]
        let seconds = secondFits(for: index, in: series)
        let floor = (Self.peak(before: index, in: series) * Self.echo.share).rounded(.down)
        let pValue = long.tail(count)
        return Prediction(
            expected: long.mean,
            tail: long.tail,
            pValue: pValue,
            isUnusual: pValue < rate && count > floor && seconds.allSatisfy { $0.tail(count) < Self.secondRate },
            upper: { seconds.reduce(max(floor, long.upper(rate))) { $1.raise($0, Self.secondRate) } }
        )
    }

    private func secondFits(for index: Int, in series: Series) -> [NegativeBinomialFit] {
        let recent = NegativeBinomialFit(Self.recent.counts(of: series, before: index))
        let seasonal = NegativeBinomialFit(Self.yearly.counts(of: series, before: index).flatMap(\.counts))
        return [recent, seasonal].compactMap { $0 }
    }

    /// The highest complete count of the weeks just before; zero without any.
    private static func peak(before index: Int, in series: Series) -> Double {
        let ordinal = series.calendar.ordinals[index]
        return series.counts(at: (ordinal - echo.weeks)...(ordinal - 1)).max() ?? 0
    }
}
