/// Says which counts of a series are unusually high.
///
/// Every period is held against earlier complete ones only, so a point does not change when later periods are
/// added. An alarm needs eight complete weeks of history, a count of at least three, and two sources where they are known.
public struct TrendDetector: Sendable {
    /// How often a usual period gives an alarm, at most: one in a hundred.
    public static let falseAlarmRate = 0.01
    /// The least count that can give an alarm.
    public static let leastCount = 3
    /// The least number of sources that can give an alarm.
    public static let leastSources = 2

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
        var run = DetectorRun(Series(series, period: period), method, period)
        return series.indices.map { run.judge($0).point(of: series[$0]) }
    }
}

/// What is found of one period.
struct Judgement {
    let prediction: Prediction?
    let enoughHistory: Bool
    /// Whether the count is unusual and everything else that an alarm needs is there, sources apart.
    let isAlarm: Bool

    func point(of given: PeriodCount) -> TrendPoint {
        TrendPoint(
            period: given.period,
            count: given.count,
            expected: prediction?.expected,
            upper: prediction?.upper(),
            pValue: prediction?.pValue,
            alarm: isAlarm && (given.sources ?? TrendDetector.leastSources) >= TrendDetector.leastSources,
            enoughHistory: enoughHistory
        )
    }
}

/// Goes through a series from its first period to its last.
struct DetectorRun {
    private let series: Series
    private let model: any TrendModel
    private let needed: Int
    /// Days are calibrated within their model.
    private var history: OwnHistory?
    private var complete = 0

    init(_ series: Series, _ method: TrendMethod, _ period: TrendPeriod) {
        self.series = series
        model = method.model(for: series, period: period)
        needed = period.neededHistory
        history = method == .auto && period == .week ? OwnHistory() : nil
    }

    /// Judges the period at `index`; all before it were judged, in their order.
    mutating func judge(_ index: Int) -> Judgement {
        let enoughHistory = complete >= needed
        let rate = history?.level(atMost: model.rate) ?? model.rate
        let prediction = model.prediction(for: index, in: series, rate: rate)
        let isComplete = series.isComplete[index]
        let mayAlarm = isComplete && enoughHistory && series.counts[index] >= Double(TrendDetector.leastCount)
        let isAlarm = mayAlarm && prediction?.isUnusual == true
        if isComplete { complete += 1 }
        if isComplete, enoughHistory, let pValue = prediction?.pValue { history?.add(pValue, isAlarm: isAlarm) }
        return Judgement(prediction: prediction, enoughHistory: enoughHistory, isAlarm: isAlarm)
    }

    /// Judges the last period alone where the method needs no history of judgements.
    mutating func judgeLast() -> Judgement? {
        guard let last = series.counts.indices.last else { return nil }
        if history != nil {
            for index in 0..<last { _ = judge(index) }
        } else {
            complete = series.isComplete[..<last].count { $0 }
        }
        return judge(last)
    }
}
