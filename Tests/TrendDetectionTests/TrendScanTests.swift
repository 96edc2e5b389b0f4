import Testing
import TrendDetection

/// Many series at once.
struct TrendScanTests {
    private let names = days(Array(repeating: 0, count: 100)).map(\.period)

    private func scan(_ period: TrendPeriod = .day) -> TrendScan {
        let names = period == .day ? names : weeks(Array(repeating: 0, count: 100)).map(\.period)
        return TrendScan(periods: names, isComplete: names.map { _ in true }, period: period)
    }

    @Test(arguments: TrendPeriod.allCases) func givesTheLastPointOfEachSeries(period: TrendPeriod) {
        var simulation = SeriesSimulation(seed: 4)
        let series = (0..<20).map { key in
            ScannedSeries(key: key, counts: (0..<100).map { _ in simulation.count(3, dispersion: 2) }, sources: 3)
        }
        let found = scan(period).latest(series).points
        #expect(found.map(\.key) == Array(0..<20))
        for (given, found) in zip(series, found) {
            let counts = period == .day ? days(given.counts) : weeks(given.counts)
            #expect(TrendDetector(period: period).points(counts).last == found.point)
        }
    }

    /// What chance alone is said to give is what it gives.
    @Test func saysHowManyAlarmsToExpect() {
        var simulation = SeriesSimulation(seed: 12)
        let series = (0..<1_500).map { key in
            ScannedSeries(key: key, counts: (0..<100).map { _ in simulation.poisson(2) }, sources: nil)
        }
        let result = scan().latest(series)
        let alarms = Double(result.points.count { $0.point.alarm })
        #expect(result.expectedFalseAlarms > 1 && result.expectedFalseAlarms <= 15)
        #expect(abs(alarms - result.expectedFalseAlarms) <= 4 * result.expectedFalseAlarms.squareRoot())
        #expect(result.points.count { $0.holdsAmongAll } <= 2)
    }

    @Test func aTrueRiseStandsAmongManySeries() {
        var simulation = SeriesSimulation(seed: 13)
        let series = (0..<300).map { key in
            let counts = (0..<100).map { _ in simulation.poisson(2) }
            return ScannedSeries(key: key, counts: key == 77 ? counts.dropLast() + [40] : counts, sources: 3)
        }
        let standing = scan().latest(series).points.filter(\.holdsAmongAll)
        #expect(standing.map(\.key).contains(77))
    }

    @Test func oneSourceIsNoAlarm() {
        let counts = (0..<100).map { $0 == 99 ? 40 : 2 + $0 % 2 }
        let found = scan().latest([1, 2].map { ScannedSeries(key: $0, counts: counts, sources: $0) }).points
        #expect(found.map(\.point.alarm) == [false, true])
        #expect(found.map(\.holdsAmongAll) == [false, true])
    }

    @Test func incompleteLastDayGivesNoAlarmAndExpectsNone() {
        let counts = (0..<100).map { $0 == 99 ? 40 : 2 + $0 % 2 }
        let scan = TrendScan(periods: names, isComplete: names.map { $0 != names.last }, period: .day)
        let result = scan.latest([ScannedSeries(key: 0, counts: counts, sources: 9)])
        #expect(result.points.map(\.point.alarm) == [false])
        #expect(result.expectedFalseAlarms == 0)
    }

    @Test func nothingToLookAtIsNoFault() {
        let scan = TrendScan(periods: [], isComplete: [], period: .day)
        #expect(scan.latest([ScannedSeries(key: 0, counts: [], sources: nil)]).points.isEmpty)
    }
}
