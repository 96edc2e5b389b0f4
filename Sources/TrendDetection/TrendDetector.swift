/// Says which counts of a series are unusually high.
///
/// Every period is held against earlier complete ones only, so a point does not change when later periods are
/// added. An alarm needs eight complete weeks of history and a count of at least three; what is measured in one
/// source only is for the caller to see.
public struct TrendDetector: Sendable {
    /// How often a usual period gives an alarm: one in a hundred.
    public static let falseAlarmRate = 0.01
    /// The least count that can give an alarm.
    public static let leastCount = 3

    private let method: TrendMethod
    private let period: TrendPeriod

    /// A detector for series of days or weeks.
    public init(method: TrendMethod = .auto, period: TrendPeriod) {
        self.method = method
        self.period = period
    }

    /// A point for each period of the series, in its order.
    ///
    /// - Parameter series: Counts in the order of time. Periods that are missing count as not collected.
    /// - Returns: Points without an `expected` where the baseline has fewer than four complete periods.
    public func points(_ series: [PeriodCount]) -> [TrendPoint] {
        let prepared = Series(series, period: period)
        let model = model
        let needed = period == .day ? 56 : 8
        var complete = 0
        return series.indices.map { index in
            let enoughHistory = complete >= needed
            if series[index].isComplete { complete += 1 }
            return point(series[index], model.prediction(for: index, in: prepared), enoughHistory)
        }
    }

    private var model: any TrendModel {
        switch method {
        case .auto: period == .day ? WeekdayModel() : NegativeBinomialModel(period: period)
        case .w2: WeekdayModel()
        case .earsC1: EarsModel(lag: 0)
        case .earsC2: EarsModel(lag: 2)
        case .earsC3: CumulativeEarsModel()
        case .negativeBinomial: NegativeBinomialModel(period: period)
        }
    }

    private func point(_ given: PeriodCount, _ prediction: Prediction?, _ enoughHistory: Bool) -> TrendPoint {
        let mayAlarm = given.isComplete && enoughHistory && given.count >= Self.leastCount
        return TrendPoint(
            period: given.period,
            count: given.count,
            expected: prediction?.expected,
            upper: prediction?.upper,
            pValue: prediction?.pValue,
            alarm: mayAlarm && prediction?.isUnusual == true,
            enoughHistory: enoughHistory
        )
    }
}
