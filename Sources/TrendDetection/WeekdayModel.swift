/// W2: the mean of 28 days, weekdays and weekends apart, two days' lag, held against Student's distribution
/// (Tokars et al. 2009, "Enhancing time-series detection algorithms for automated biosurveillance").
struct WeekdayModel: TrendModel {
    private let baseline = Baseline(length: 28, lag: 2, splitsWeekend: true)

    func prediction(for index: Int, in series: Series) -> Prediction? {
        guard let moments = Moments(baseline.counts(of: series, before: index)) else { return nil }
        // A new observation varies about the true mean, and the mean about it too.
        let spread = moments.deviation * (1 + 1 / moments.size).squareRoot()
        let degrees = moments.size - 1
        let pValue = TailProbability.student((series.counts[index] - moments.mean) / spread, degrees: degrees)
        let bound = UpperBound.find(probability: TrendDetector.falseAlarmRate) { excess in
            TailProbability.student(excess, degrees: degrees)
        }
        let upper = moments.mean + bound * spread
        return Prediction(
            expected: moments.mean, upper: upper, pValue: pValue, isUnusual: pValue < TrendDetector.falseAlarmRate)
    }
}
