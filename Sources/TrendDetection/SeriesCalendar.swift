/// The places of a series' periods in time.
///
/// Periods that are missing from the series leave a gap. Where a name is no date, or the dates do not rise, each
/// period follows the one before.
struct SeriesCalendar {
    /// A number for each period, rising by one from a period to the next.
    let ordinals: [Int]
    /// Whether each period is a Saturday or Sunday.
    let isWeekend: [Bool]

    init(_ names: [String], period: TrendPeriod) {
        let known = names.compactMap(CivilDate.dayNumber)
        let numbers = period == .day ? known : known.map { Self.floorDivide($0 + 3, 7) }
        let rises = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
        guard known.count == names.count, rises else {
            ordinals = Array(names.indices)
            isWeekend = Array(repeating: false, count: names.count)
            return
        }
        ordinals = numbers
        // Day 0, 1970-01-01, was a Thursday.
        isWeekend = known.map { period == .day && Self.floorModulo($0 + 3, 7) >= 5 }
    }

    /// The first period whose number is at least `ordinal`.
    func index(of ordinal: Int) -> Int {
        var (low, high) = (0, ordinals.count)
        while low < high {
            let middle = (low + high) / 2
            if ordinals[middle] < ordinal { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func floorDivide(_ number: Int, _ divisor: Int) -> Int {
        (number - floorModulo(number, divisor)) / divisor
    }

    private static func floorModulo(_ number: Int, _ divisor: Int) -> Int {
        let rest = number % divisor
        return rest < 0 ? rest + divisor : rest
    }
}
