import PressModel
import Testing
import TrendDetection

/// How often usual series give an alarm.
struct FalseAlarmTests {
    private static let means = [0.1, 0.3, 1, 3, 8, 20]
    private static let dispersions = [1, 1.5, 2, 3]

    /// The last day of 10,000 series of 84 days with weekday effects, gaps and more variation than by chance.
    @Test func oneUsualDayInAHundredAtMostGivesAnAlarm() async {
        var simulation = SeriesSimulation(seed: 20_261_123)
        let names = days(Array(repeating: 0, count: 84)).map(\.period)
        var (alarms, judged) = (0, 0)
        for batch in 0..<100 {
            let mean = Self.means[batch % 6]
            let dispersion = Self.dispersions[batch / 6 % 4]
            let gaps = (0..<84).map { $0 < 83 && simulation.uniform() < 0.05 }
            let scan = TrendScan(periods: names, isComplete: gaps.map { !$0 }, period: .day)
            let series = (0..<100).map { _ in
                let counts = simulation.dayCounts(84, mean: mean, dispersion: dispersion)
                return ScannedSeries(key: batch, counts: counts, sources: nil)
            }
            let points = scan.latest(series).points.map(\.point).filter(\.enoughHistory)
            judged += points.count
            alarms += points.count { $0.alarm }
            await Task.yield()
        }
        #expect(judged == 10_000)
        #expect(Double(alarms) <= 0.01 * Double(judged), "\(alarms) of \(judged)")
    }

    /// Each mean by itself, all days judged: the promise, and what a sample of so many days may add.
    @Test(arguments: [0.1, 0.3, 1, 3, 8, 20])
    func noMeanIsMuchAboveTheOthers(mean: Double) async {
        var simulation = SeriesSimulation(seed: 7)
        var (alarms, judged) = (0, 0)
        for dispersion in [1, 1.5, 2] {
            for _ in 0..<12 {
                let series = simulation.days(120, mean: mean, dispersion: dispersion, gapShare: 0.05)
                let points = TrendDetector(period: .day).points(series).filter(\.enoughHistory)
                judged += points.count
                alarms += points.count { $0.alarm }
                await Task.yield()
            }
        }
        #expect(Double(alarms) <= 0.013 * Double(judged), "\(alarms) of \(judged)")
    }

    /// The office's own days say more of the spread than the last four weeks do.
    @Test func theOfficesOwnHistoryLowersFalseAlarms() async {
        var simulation = SeriesSimulation(seed: 99)
        var alarms: [TrendMethod: Int] = [:]
        for _ in 0..<60 {
            let series = simulation.days(150, mean: 5, dispersion: 3, gapShare: 0)
            for method in [TrendMethod.auto, .w2] {
                let points = TrendDetector(method: method, period: .day).points(series)
                alarms[method, default: 0] += points.count { $0.alarm }
            }
            await Task.yield()
        }
        #expect(2 * (alarms[.auto] ?? 0) <= 3 * (alarms[.w2] ?? 0) / 2, "\(alarms)")
    }

    @Test(arguments: [0.5, 3, 12], [1, 1.5, 2.5])
    func usualWeeksSeldomAlarm(mean: Double, dispersion: Double) async {
        var simulation = SeriesSimulation(seed: 7)
        var (alarms, judged) = (0, 0)
        for _ in 0..<20 {
            let counts = (0..<120).map { _ in simulation.count(mean, dispersion: dispersion) }
            let points = TrendDetector(period: .week).points(weeks(counts)).filter(\.enoughHistory)
            judged += points.count
            alarms += points.count { $0.alarm }
            await Task.yield()
        }
        #expect(Double(alarms) <= 0.013 * Double(judged), "\(alarms) of \(judged)")
    }
}
