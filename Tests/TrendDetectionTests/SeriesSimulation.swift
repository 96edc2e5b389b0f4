import Foundation
import PressModel
import TrendDetection

/// Series of counts that follow known laws, the same in every run.
struct SeriesSimulation {
    var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// Above 0 and at most 1.
    mutating func uniform() -> Double { (Double(random.next() >> 11) + 1) / 9_007_199_254_740_992 }

    /// A Poisson count (Knuth's method, the mean taken in parts of at most 30).
    mutating func poisson(_ mean: Double) -> Int {
        var (rest, count) = (mean, 0)
        while rest > 0 {
            let limit = exp(-min(rest, 30))
            rest -= 30
            var product = uniform()
            while product > limit {
                count += 1
                product *= uniform()
            }
        }
        return count
    }

    /// A count of the given mean and variance over the mean: a Poisson number of logarithmic clusters, which is a
    /// negative binomial (Quenouille 1949).
    mutating func count(_ mean: Double, dispersion: Double) -> Int {
        guard dispersion > 1 else { return poisson(mean) }
        let share = 1 - 1 / dispersion
        let clusters = poisson(mean * log(dispersion) / (dispersion - 1))
        return (0..<clusters).reduce(0) { sum, _ in sum + logarithmic(share) }
    }

    /// A logarithmic variable (Kemp 1981, algorithm LS).
    private mutating func logarithmic(_ share: Double) -> Int {
        var (rest, value, chance) = (uniform(), 1, -share / log(1 - share))
        while rest > chance, value < 10_000 {
            rest -= chance
            value += 1
            chance *= share * Double(value - 1) / Double(value)
        }
        return value
    }

    /// Counts of usual days from a Monday on, with an effect of the weekday.
    mutating func dayCounts(_ number: Int, mean: Double, dispersion: Double) -> [Int] {
        let weekday = [1.15, 1.05, 1, 1, 0.95, 0.5, 0.4]
        return (0..<number).map { count(mean * weekday[$0 % 7], dispersion: dispersion) }
    }

    /// The same as a series, of which every so many days are incomplete and then count too little.
    mutating func days(_ number: Int, mean: Double, dispersion: Double, gapShare: Double) -> [PeriodCount] {
        let counts = dayCounts(number, mean: mean, dispersion: dispersion)
        let gaps = Set((0..<number).filter { _ in uniform() < gapShare })
        return TrendDetectionTests.days(counts.enumerated().map { gaps.contains($0) ? $1 / 3 : $1 }, incomplete: gaps)
    }
}
