/// Which earlier periods a period is held against.
struct Baseline {
    /// How many periods back the baseline reaches, its lag not counted.
    let length: Int
    /// The periods just before, left out so that a beginning rise does not hide itself.
    let lag: Int
    /// Whether weekdays are held against weekdays and weekends against weekends.
    var splitsWeekend = false

    /// The counts of the complete periods in the baseline of the period at `index`.
    func counts(of series: Series, before index: Int) -> [Double] {
        let ordinal = series.calendar.ordinals[index]
        var counts: [Double] = []
        counts.reserveCapacity(min(length, index))
        for earlier in stride(from: index - 1, through: 0, by: -1) {
            let distance = ordinal - series.calendar.ordinals[earlier]
            if distance > lag + length { break }
            guard distance > lag, series.isComplete[earlier] else { continue }
            let sameKind = series.calendar.isWeekend[earlier] == series.calendar.isWeekend[index]
            if sameKind || !splitsWeekend { counts.append(series.counts[earlier]) }
        }
        return counts
    }
}

/// The same weeks of earlier years and their neighbours (Farrington and others 1996).
struct YearlyBaseline {
    /// How many years back.
    static let years = 5
    /// How many weeks before and after the same week.
    static let halfWidth = 3
    /// The periods just before are no earlier year, whatever the window.
    static let lag = 2

    /// The weeks of a year; a day counts as a seventh of one.
    let period: TrendPeriod

    private var days: Int { period == .day ? 7 : 1 }

    /// The counts with the years back that they lie, nearest year first; empty in the first year.
    func counts(of series: Series, before index: Int) -> [(years: Int, counts: [Double])] {
        let ordinal = series.calendar.ordinals[index]
        return (1...Self.years).compactMap { year in
            let center = ordinal - year * 52 * days
            let width = Self.halfWidth * days
            let counts = series.counts(at: (center - width)...(center + width))
            return counts.isEmpty ? nil : (year, counts)
        }
    }
}
