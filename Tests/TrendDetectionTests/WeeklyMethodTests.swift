import Foundation
import Testing
import TrendDetection

/// What the method for weeks tells apart.
struct WeeklyMethodTests {
    private let detector = TrendDetector(period: .week)

    /// About four a week for three years.
    private let usual = (0..<156).map { 3 + ($0 * 7) % 3 }

    @Test func anOutbreakGivesAnAlarmAndItsEchoDoesNot() {
        let points = detector.points(weeks(usual + [25, 40, 16, 12, 9]))
        #expect(points.suffix(5).map(\.alarm) == [true, true, false, false, false])
    }

    @Test func theAlarmGoesOnWhileTheOutbreakGrows() {
        let points = detector.points(weeks(usual + [20, 30, 45, 60, 70]))
        #expect(points.suffix(5).allSatisfy { $0.alarm })
    }

    /// Every summer fifteen in place of four: the third one is no news, a winter far above every summer is.
    @Test func aSeasonThatComesEveryYearIsNone() {
        let seasonal = (0..<208).map { (20..<30).contains($0 % 52) ? 15 + $0 % 3 : 4 + $0 % 3 }
        let points = detector.points(weeks(seasonal))
        #expect(!points.suffix(104).contains { $0.alarm })
        var winter = seasonal
        winter[205] = 30
        #expect(detector.points(weeks(winter))[205].alarm)
    }

    @Test func aLastingRiseBecomesTheNewUsual() {
        let risen = (0..<60).map { 12 + ($0 * 5) % 4 }
        let points = detector.points(weeks(usual + risen))
        #expect(points[156..<160].contains { $0.alarm })
        #expect(!points.suffix(20).contains { $0.alarm })
    }

    /// A series that leaps every few weeks: after enough leaps one of the same height is no alarm.
    @Test func aSeriesThatOftenLeapsRaisesItsBound() throws {
        let leaping = (0..<200).map { $0 % 9 == 8 ? 30 + $0 % 5 : 2 + $0 % 2 }
        let points = detector.points(weeks(leaping))
        #expect(!points.suffix(60).contains { $0.alarm })
        #expect(detector.points(weeks(leaping + [400])).last?.alarm == true)
    }

    @Test func noAlarmAtOrUnderTheBound() {
        var simulation = SeriesSimulation(seed: 3)
        for _ in 0..<20 {
            let counts = (0..<150).map { _ in simulation.count(4, dispersion: 3) }
            for point in detector.points(weeks(counts)) where point.enoughHistory {
                guard let upper = point.upper else { continue }
                #expect(point.alarm == (Double(point.count) > upper && point.count >= 3))
            }
        }
    }
}
