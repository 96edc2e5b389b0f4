import Foundation
import Testing
import TrendDetection

/// Figures worked out by hand from the definitions.
struct WorkedNumberTests {
    /// Mean of 1, 2, 3, 4, 5, 6, 7 is 4, their standard deviation (n − 1) is √(28/6) = 2.1602.
    @Test(arguments: [(TrendMethod.earsC1, 7), (.earsC2, 9)])
    func earsBaselineIsSevenPeriodsWithItsLag(method: TrendMethod, index: Int) throws {
        let counts = [1, 2, 3, 4, 5, 6, 7, 90, 90, 12]
        let points = TrendDetector(method: method, period: .day).points(days(counts))
        let expected = try #require(points[index].expected)
        let upper = try #require(points[index].upper)
        #expect(expected == 4)
        #expect(abs(upper - (4 + 3 * (28.0 / 6).squareRoot())) < 1e-9)
    }

    /// C2 of 12 is (12 − 4)/2.1602 = 3.703, of the normal tail 1.06e-4.
    @Test func earsPValueIsTheNormalTail() throws {
        let points = TrendDetector(method: .earsC2, period: .day).points(days([1, 2, 3, 4, 5, 6, 7, 0, 0, 12]))
        let pValue = try #require(points[9].pValue)
        #expect(abs(pValue - 1.064e-4) < 1e-6)
    }

    @Test func w2HoldsWeekendsAgainstWeekends() throws {
        // Ten on weekdays, two at weekends.
        let counts = (0..<84).map { $0 % 7 >= 5 ? 2 : 10 }
        let points = TrendDetector(method: .w2, period: .day).points(days(counts))
        #expect(points[82].expected == 2)
        #expect(points[81].expected == 10)
    }

    @Test func earlierOutbreakWeighsLittleInTheWeeklyBaseline() throws {
        var counts = (0..<40).map { 4 + $0 % 3 }
        counts[25] = 60
        let point = try #require(TrendDetector(method: .negativeBinomial, period: .week).points(weeks(counts)).last)
        let expected = try #require(point.expected)
        #expect(expected > 4 && expected < 6)
    }

    @Test func weeksMayBeNamedByISO8601() {
        let counts = Array(repeating: 3, count: 20) + [30]
        let named = counts.enumerated().map { PeriodCount(period: "2026-W\($0.offset + 10)", count: $0.element) }
        let byName = TrendDetector(period: .week).points(named)
        let byDate = TrendDetector(period: .week).points(weeks(counts))
        #expect(byName.map(\.alarm) == byDate.map(\.alarm))
        #expect(byName.last?.alarm == true)
    }
}
