/// The places of a series' periods in time.
///
/// Periods that are missing from the series leave a gap. Where a name is no date, or the dates do not rise, each
/// period follows the one before.
struct SeriesCalendar {
    /// A number for each period, rising by one from a period to the next.
    let ordinals: [Int]
    /// Whether each period is a Saturday or Sunday.
    let isWeekend: [Bool]

    init(_ series: [PeriodCount], period: TrendPeriod) {
        let days = series.map { CivilDate.dayNumber($0.period) }
        let known = days.compactMap { $0 }
        let numbers = period == .day ? known : known.map { Self.floorDivide($0 + 3, 7) }
        let rises = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
        guard known.count == series.count, rises else {
            ordinals = Array(series.indices)
            isWeekend = Array(repeating: false, count: series.count)
            return
        }
        ordinals = numbers
        // Day 0, 1970-01-01, was a Thursday.
        isWeekend = known.map { period == .day && Self.floorModulo($0 + 3, 7) >= 5 }
    }

    private static func floorDivide(_ number: Int, _ divisor: Int) -> Int {
        (number - floorModulo(number, divisor)) / divisor
    }

    private static func floorModulo(_ number: Int, _ divisor: Int) -> Int {
        let rest = number % divisor
        return rest < 0 ? rest + divisor : rest
    }
}
