/// A series made ready for counting.
struct Series {
    /// Counts between 0 and ten million, beyond which no count of articles lies.
    let counts: [Double]
    let isComplete: [Bool]
    let calendar: SeriesCalendar

    init(_ series: [PeriodCount], period: TrendPeriod) {
        self.init(
            counts: series.map(\.count),
            isComplete: series.map(\.isComplete),
            calendar: SeriesCalendar(series.map(\.period), period: period)
        )
    }

    init(counts: [Int], isComplete: [Bool], calendar: SeriesCalendar) {
        self.counts = counts.map { Double(min(max($0, 0), 10_000_000)) }
        self.isComplete = isComplete
        self.calendar = calendar
    }

    /// The counts of the complete periods whose numbers lie in the range.
    func counts(at ordinals: ClosedRange<Int>) -> [Double] {
        var counts: [Double] = []
        var index = calendar.index(of: ordinals.lowerBound)
        while index < self.counts.count, calendar.ordinals[index] <= ordinals.upperBound {
            if isComplete[index] { counts.append(self.counts[index]) }
            index += 1
        }
        return counts
    }
}
