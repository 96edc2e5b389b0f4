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

    /// Five years of 4 every week: n = 35, μ = 4, φ = 1, se²(μ)/μ = 1/35;
    /// U = (4^⅔ + 2.3263·√(4⁄9·4^⅓·36/35))^{3/2} = 9.5509.
    @Test func farringtonsBoundOfAnEvenSeries() throws {
        let counts = Array(repeating: 4, count: 300)
        let point = try #require(TrendDetector(method: .farrington, period: .week).points(weeks(counts)).last)
        let (expected, upper) = (try #require(point.expected), try #require(point.upper))
        #expect(abs(expected - 4) < 1e-9)
        #expect(abs(upper - 9.550_936_754) < 1e-6)
    }

    /// A rise over five years, worked out with numpy by Newton's method on the likelihood: log μ = 3.26432 + 0.24320·t,
    /// μ = 26.16223 at t = 0, no more than the 28 once seen; φ = 1; U = 40.52512.
    @Test func farringtonsBoundFollowsASignificantTrend() throws {
        let years = [
            [8, 7, 9, 8, 6, 8, 10], [10, 9, 11, 10, 8, 10, 12], [12, 13, 11, 12, 14, 10, 12],
            [16, 17, 15, 16, 18, 14, 16], [20, 28, 18, 21, 19, 20, 20],
        ]
        var counts = Array(repeating: 5, count: 264)
        for (year, window) in years.enumerated() {
            for (week, count) in window.enumerated() { counts[year * 52 + week] = count }
        }
        let point = TrendDetector(method: .farrington, period: .week).points(weeks(counts))[263]
        let (expected, upper) = (try #require(point.expected), try #require(point.upper))
        #expect(abs(expected - 26.162_229) < 1e-4)
        #expect(abs(upper - 40.525_122) < 1e-4)
    }

    /// Of twenty weekdays, mean 10, standard deviation 6.58547; the tails at 35, by scipy: Student's with 19 degrees of
    /// freedom 7.52e-4, negative binomial of dispersion 4.33684·1.05 5.197e-3; the milder counts.
    @Test func w2TakesTheMilderOfTwoTails() throws {
        let counts = (0..<84).map { [2, 20, 5, 14, 9, 1, 1][$0 % 7] } + [35]
        let point = TrendDetector(method: .w2, period: .day).points(days(counts))[84]
        let pValue = try #require(point.pValue)
        #expect(abs(pValue - 5.197_114_6e-3) < 1e-8)
    }

    /// 2 and 10 in turn over 26 weeks: mean 6, variance over mean 2.77333·27/26 = 2.88; by scipy the chance of 20 or more
    /// is 0.0082555, of 18 or more 0.0159772, and 19 the bound.
    @Test func negativeBinomialTailAndBound() throws {
        let counts = (0..<28).map { $0 % 2 == 0 ? 2 : 10 } + [20]
        let point = TrendDetector(method: .negativeBinomial, period: .week).points(weeks(counts))[28]
        let (pValue, upper) = (try #require(point.pValue), try #require(point.upper))
        #expect(abs(pValue - 0.008_255_466_9) < 1e-9)
        #expect(upper == 19)
    }

    /// C2 of 4 after 1, 2, 3, 4, 5, 6, 7 is 0 and adds nothing; so C3 is above two from C2 = 3 on, at
    /// 4 + 3·2.16025 = 10.48074.
    @Test func c3AloneIsAlarmFromThreeDeviationsOn() {
        let counts = [1, 2, 3, 4, 5, 6, 7, 4, 4, 10]
        let points = TrendDetector(method: .earsC3, period: .day).points(days(counts))
        #expect(points[9].upper.map { abs($0 - 10.480_741) < 1e-5 } == true)
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
