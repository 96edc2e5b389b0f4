import Testing
import TrendDetection

/// What must not change a point.
struct InvarianceTests {
    private func series(_ seed: UInt64, _ period: TrendPeriod) -> [PeriodCount] {
        var simulation = SeriesSimulation(seed: seed)
        if period == .day { return simulation.days(130, mean: 4, dispersion: 2, gapShare: 0.1) }
        return weeks((0..<130).map { _ in simulation.count(4, dispersion: 2) }, incomplete: [20, 70])
    }

    @Test(arguments: TrendMethod.allCases, TrendPeriod.allCases)
    func laterPeriodsNeverChangeEarlierPoints(method: TrendMethod, period: TrendPeriod) {
        let series = series(5, period)
        let detector = TrendDetector(method: method, period: period)
        let whole = detector.points(series)
        for length in [60, 90, 129] {
            #expect(detector.points(Array(series.prefix(length))) == Array(whole.prefix(length)))
        }
    }

    @Test(arguments: TrendMethod.allCases, TrendPeriod.allCases)
    func aShiftByWeeksChangesNothing(method: TrendMethod, period: TrendPeriod) {
        let series = series(6, period)
        let names = (period == .day ? days(Array(repeating: 0, count: 144)) : weeks(Array(repeating: 0, count: 132)))
            .suffix(130).map(\.period)
        let shifted = zip(series, names).map {
            PeriodCount(period: $1, count: $0.count, isComplete: $0.isComplete)
        }
        let detector = TrendDetector(method: method, period: period)
        let (here, there) = (detector.points(series), detector.points(shifted))
        #expect(here.map(\.alarm) == there.map(\.alarm))
        #expect(here.map(\.upper) == there.map(\.upper))
    }

    /// Incomplete periods may as well be missing from the series.
    @Test(arguments: TrendMethod.allCases, TrendPeriod.allCases)
    func whatAnIncompletePeriodCountsIsNeverLookedAt(method: TrendMethod, period: TrendPeriod) {
        let series = series(8, period)
        let detector = TrendDetector(method: method, period: period)
        let complete = detector.points(series.filter(\.isComplete))
        let withGaps = zip(series, detector.points(series)).filter(\.0.isComplete).map(\.1)
        #expect(complete == withGaps)
    }

    @Test func anAlarmNeedsTwoSourcesWhereTheyAreKnown() {
        let usual = days((0..<80).map { 3 + $0 % 2 })
        let last = days(Array(repeating: 0, count: 81))[80].period
        for (sources, expected) in [(nil, true), (0, false), (1, false), (2, true)] as [(Int?, Bool)] {
            let series = usual + [PeriodCount(period: last, count: 40, sources: sources)]
            #expect(TrendDetector(period: .day).points(series).last?.alarm == expected)
        }
    }
}
