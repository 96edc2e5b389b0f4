/// A series of a scan, under the caller's own key.
public struct ScannedSeries<Key: Sendable>: Sendable {
    /// What the series is of, such as an issue at a place.
    public let key: Key
    /// A count for each period of the scan.
    public let counts: [Int]
    /// How many different sources the items of the last period came from; nil where that is not known.
    public let sources: Int?

    /// A series of counts.
    public init(key: Key, counts: [Int], sources: Int?) {
        self.key = key
        self.counts = counts
        self.sources = sources
    }
}

/// The last period of a series of a scan.
public struct ScannedPoint<Key: Sendable>: Sendable {
    /// What the series is of.
    public let key: Key
    /// The last period.
    public let point: TrendPoint
    /// How many different sources its items came from; nil where that is not known.
    public let sources: Int?
    /// Whether the alarm stands when all series looked at are taken together: of such alarms at most one in ten is
    /// to be expected to be chance (Benjamini and Hochberg 1995).
    public let holdsAmongAll: Bool
}

/// What a scan has found.
public struct TrendScanResult<Key: Sendable>: Sendable {
    /// A point for each series, in their order.
    public let points: [ScannedPoint<Key>]
    /// How many alarms chance alone is to be expected to give, had nothing happened in any of the series.
    public let expectedFalseAlarms: Double
}

/// Looks at the last period of many series that were counted over the same periods.
///
/// Among many series some are unusual by chance. The scan says how many such alarms to expect, and which of those found
/// stand all the same.
public struct TrendScan: Sendable {
    /// The share of chance findings among those that `holdsAmongAll`.
    public static let falseDiscoveryRate = 0.1

    private let periods: [String]
    private let isComplete: [Bool]
    private let period: TrendPeriod
    private let method: TrendMethod
    private let calendar: SeriesCalendar

    /// A scan over the given periods.
    /// - Parameters:
    ///   - periods: Their names, in the order of time.
    ///   - isComplete: Whether all sources were read in each; what is missing counts as not.
    ///   - period: Their length.
    ///   - method: The method.
    public init(periods: [String], isComplete: [Bool], period: TrendPeriod, method: TrendMethod = .auto) {
        self.periods = periods
        self.isComplete = periods.indices.map { $0 < isComplete.count && isComplete[$0] }
        self.period = period
        self.method = method
        calendar = SeriesCalendar(periods, period: period)
    }

    /// The last period of each series.
    public func latest<Key>(_ series: [ScannedSeries<Key>]) -> TrendScanResult<Key> {
        let judged = series.map { judge($0) }
        let tested = zip(series, judged).map { mayAlarm($0, $1) ? $1?.prediction?.pValue : nil }
        let holding = FalseDiscovery.holding(tested, rate: Self.falseDiscoveryRate)
        let points = series.indices.compactMap { index -> ScannedPoint<Key>? in
            guard let point = judged[index]?.point(of: lastCount(series[index])) else { return nil }
            return ScannedPoint(
                key: series[index].key,
                point: point,
                sources: series[index].sources,
                holdsAmongAll: point.alarm && holding[index]
            )
        }
        return TrendScanResult(
            points: points,
            expectedFalseAlarms: judged.reduce(0) { $0 + (($1).map(chanceOfAlarm) ?? 0) }
        )
    }

    private func judge<Key>(_ series: ScannedSeries<Key>) -> Judgement? {
        let counts = periods.indices.map { $0 < series.counts.count ? series.counts[$0] : 0 }
        var run = DetectorRun(Series(counts: counts, isComplete: isComplete, calendar: calendar), method, period)
        return run.judgeLast()
    }

    private func lastCount<Key>(_ series: ScannedSeries<Key>) -> PeriodCount {
        PeriodCount(
            period: periods.last ?? "",
            count: series.counts.count == periods.count ? series.counts.last ?? 0 : 0,
            isComplete: isComplete.last ?? false,
            sources: series.sources
        )
    }

    private func mayAlarm<Key>(_ series: ScannedSeries<Key>, _ judgement: Judgement?) -> Bool {
        judgement?.enoughHistory == true && isComplete.last == true
    }

    /// How often a usual period of the series gives an alarm: the chance of the least count that does.
    private func chanceOfAlarm(_ judgement: Judgement) -> Double {
        guard judgement.enoughHistory, isComplete.last == true, let prediction = judgement.prediction,
            let tail = prediction.tail
        else { return 0 }
        return tail(max(Double(TrendDetector.leastCount), prediction.upper().rounded(.down) + 1))
    }
}

/// Benjamini and Hochberg 1995, "Controlling the false discovery rate".
enum FalseDiscovery {
    /// Which of the chances stand at the rate; those that were not tested are nil and do not.
    static func holding(_ chances: [Double?], rate: Double) -> [Bool] {
        let sorted = chances.compactMap { $0 }.sorted()
        let count = Double(sorted.count)
        let last = sorted.indices.last { sorted[$0] <= rate * Double($0 + 1) / count }
        guard let last else { return chances.map { _ in false } }
        return chances.map { ($0 ?? 2) <= sorted[last] }
    }
}
