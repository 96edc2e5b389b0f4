import Testing
import TrendDetection

struct AlarmRuleTests {
    /// Eight usual weeks of about four a day.
    private let usual = (0..<63).map { 3 + ($0 * 7) % 3 }

    @Test(arguments: TrendMethod.allCases)
    func aSuddenRiseGivesAnAlarm(method: TrendMethod) {
        let last = TrendDetector(method: method, period: .day).points(days(usual + [40])).last
        #expect(last?.alarm == true)
    }

    @Test(arguments: TrendMethod.allCases)
    func noAlarmBeforeEightCompleteWeeks(method: TrendMethod) {
        let last = TrendDetector(method: method, period: .day).points(days(usual.prefix(55) + [40])).last
        #expect(last?.alarm == false)
        #expect(last?.enoughHistory == false)
    }

    @Test(arguments: TrendMethod.allCases)
    func incompleteDayNeverGivesAnAlarm(method: TrendMethod) {
        let series = days(usual + [40], incomplete: [63])
        #expect(TrendDetector(method: method, period: .day).points(series).last?.alarm == false)
    }

    @Test(arguments: TrendMethod.allCases)
    func gapInCollectionIsNoFall(method: TrendMethod) {
        var counts = usual + [4]
        for index in 50..<58 { counts[index] = 0 }
        let gap = TrendDetector(method: method, period: .day).points(days(counts, incomplete: Set(50..<58))).last
        if let expected = gap?.expected { #expect(expected >= 3) }
        #expect(gap?.alarm == false)
    }

    @Test func fewerThanThreeItemsAreNoAlarm() {
        let quiet = Array(repeating: 0, count: 63)
        let detector = TrendDetector(method: .auto, period: .day)
        #expect(detector.points(days(quiet + [2])).last?.alarm == false)
        #expect(detector.points(days(quiet + [3])).last?.alarm == true)
    }

    @Test(arguments: TrendMethod.allCases)
    func hostileSeriesGiveFiniteNumbers(method: TrendMethod) {
        let series: [[PeriodCount]] = [
            [], days([Int.max]), days(Array(repeating: Int.max, count: 90)), days(Array(repeating: -5, count: 90)),
            days((0..<90).map { $0 % 2 == 0 ? 0 : Int.max }),
            (0..<90).map { PeriodCount(period: "kỳ \($0 % 4)", count: $0) },
            days(Array(repeating: 1, count: 90)).reversed(),
        ]
        for period in TrendPeriod.allCases {
            for points in series.map(TrendDetector(method: method, period: period).points) {
                let numbers = points.flatMap { [$0.expected, $0.upper, $0.pValue].compactMap { $0 } }
                #expect(numbers.allSatisfy { $0.isFinite })
                #expect(points.compactMap(\.pValue).allSatisfy { (0...1).contains($0) })
            }
        }
    }
}
