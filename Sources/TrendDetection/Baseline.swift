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

/// A series made ready for counting.
struct Series {
    /// Counts between 0 and ten million, beyond which no count of articles lies.
    let counts: [Double]
    let isComplete: [Bool]
    let calendar: SeriesCalendar

    init(_ series: [PeriodCount], period: TrendPeriod) {
        counts = series.map { Double(min(max($0.count, 0), 10_000_000)) }
        isComplete = series.map(\.isComplete)
        calendar = SeriesCalendar(series, period: period)
    }
}
