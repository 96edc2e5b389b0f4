/// The tail of a negative binomial fitted to 26 weeks with two weeks' lag.
struct NegativeBinomialModel: TrendModel {
    let baseline: Baseline

    init(period: TrendPeriod) {
        let days = period == .day ? 7 : 1
        baseline = Baseline(length: 26 * days, lag: 2 * days, splitsWeekend: true)
    }

    func prediction(for index: Int, in series: Series, rate: Double) -> Prediction? {
        guard let fit = NegativeBinomialFit(baseline.counts(of: series, before: index)) else { return nil }
        let pValue = fit.tail(series.counts[index])
        return Prediction(
            expected: fit.mean,
            tail: fit.tail,
            pValue: pValue,
            isUnusual: pValue < rate,
            upper: { fit.upper(rate) }
        )
    }
}
