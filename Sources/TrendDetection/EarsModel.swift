/// EARS C1 and C2: standard deviations above the mean of seven periods, alarm above three.
///
/// From Hutwagner et al. 2003, "The bioterrorism preparedness and response Early Aberration Reporting System".
struct EarsModel: TrendModel {
    /// The statistic from which C1 and C2 give an alarm.
    static let threshold = 3.0

    let baseline: Baseline

    /// C1 has no lag, C2 two periods.
    init(lag: Int) { baseline = Baseline(length: 7, lag: lag) }

    func prediction(for index: Int, in series: Series, rate: Double) -> Prediction? {
        guard let moments = Moments(baseline.counts(of: series, before: index)) else { return nil }
        let excess = moments.excess(series.counts[index])
        return Prediction(
            expected: moments.mean,
            tail: { TailProbability.normal(moments.excess($0)) },
            pValue: TailProbability.normal(excess),
            isUnusual: excess > Self.threshold,
            upper: { moments.mean + Self.threshold * moments.deviation }
        )
    }
}

/// EARS C3: the sum over three periods of what C2 has above one, alarm above two (Hutwagner and others 2003).
struct CumulativeEarsModel: TrendModel {
    /// The statistic from which C3 gives an alarm.
    static let threshold = 2.0

    private let baseline = Baseline(length: 7, lag: 2)

    func prediction(for index: Int, in series: Series, rate: Double) -> Prediction? {
        guard let moments = Moments(baseline.counts(of: series, before: index)) else { return nil }
        let carried = (max(0, index - 2)..<index).reduce(0) { $0 + carriedExcess($1, to: index, in: series) }
        let excess = max(0, moments.excess(series.counts[index]) - 1)
        let room = max(0, Self.threshold - carried)
        return Prediction(
            expected: moments.mean,
            tail: nil,
            pValue: nil,
            isUnusual: carried + excess > Self.threshold,
            upper: { moments.mean + (1 + room) * moments.deviation }
        )
    }

    /// What an earlier period adds; nothing when it is incomplete or lies more than two periods back.
    private func carriedExcess(_ earlier: Int, to index: Int, in series: Series) -> Double {
        guard series.isComplete[earlier],
            series.calendar.ordinals[index] - series.calendar.ordinals[earlier] <= 2,
            let moments = Moments(baseline.counts(of: series, before: earlier))
        else { return 0 }
        return max(0, moments.excess(series.counts[earlier]) - 1)
    }
}
