/// W2: the mean of 28 days, weekdays and weekends apart, two days' lag.
///
/// From Tokars et al. 2009, "Enhancing time-series detection algorithms for automated biosurveillance". The statistic
/// is held against Student's distribution and against a negative binomial of the same mean and spread, and the milder
/// verdict counts: the first knows how short the baseline is, the second that small counts are skewed. On simulated
/// usual days Student's alone gave alarms on 2 to 4 % of days in place of 1 %, both together on 0.1 to 1.7 %.
struct WeekdayModel: TrendModel {
    private let baseline = Baseline(length: 28, lag: 2, splitsWeekend: true)

    func prediction(for index: Int, in series: Series) -> Prediction? {
        guard let moments = Moments(baseline.counts(of: series, before: index)) else { return nil }
        // A new observation varies about the true mean, and the mean about it too.
        let spread = moments.deviation * (1 + 1 / moments.size).squareRoot()
        let degrees = moments.size - 1
        let skewed = NegativeBinomialFit(moments)
        let count = series.counts[index]
        let pValue = max(
            TailProbability.student((count - moments.mean) / spread, degrees: degrees),
            skewed.tail(count)
        )
        let rate = TrendDetector.falseAlarmRate
        let bound = UpperBound.find(probability: rate) { TailProbability.student($0, degrees: degrees) }
        let upper = max(
            moments.mean + bound * spread,
            UpperBound.findCount(probability: rate, tail: skewed.tail)
        )
        return Prediction(expected: moments.mean, upper: upper, pValue: pValue, isUnusual: pValue < rate)
    }
}
