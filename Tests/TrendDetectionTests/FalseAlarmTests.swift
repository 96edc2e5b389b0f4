import Testing
import TrendDetection

struct FalseAlarmTests {
    /// Usual series with quiet weekends: one alarm in a hundred is promised, two are tolerated of a sample.
    @Test(arguments: [0.3, 1, 4, 12])
    func usualDaysSeldomAlarm(mean: Double) {
        var generator = SeededGenerator(seed: 20_261_123)
        let detector = TrendDetector(method: .auto, period: .day)
        var (alarms, judged) = (0, 0)
        for _ in 0..<40 {
            let counts = (0..<110).map { generator.poisson($0 % 7 >= 5 ? mean * 0.4 : mean) }
            let points = detector.points(days(counts)).filter(\.enoughHistory)
            judged += points.count
            alarms += points.count { $0.alarm }
        }
        #expect(Double(alarms) <= 0.02 * Double(judged))
    }

    @Test(arguments: [0.5, 3, 12])
    func usualWeeksSeldomAlarm(mean: Double) {
        var generator = SeededGenerator(seed: 7)
        let detector = TrendDetector(method: .auto, period: .week)
        var (alarms, judged) = (0, 0)
        for _ in 0..<40 {
            let points = detector.points(weeks((0..<60).map { _ in generator.poisson(mean) })).filter(\.enoughHistory)
            judged += points.count
            alarms += points.count { $0.alarm }
        }
        #expect(Double(alarms) <= 0.02 * Double(judged))
    }
}
