import PressModel
import TrendDetection

/// Counts by issue over the last days, with what is unusual about the last one.
struct TrendAssembly {
    /// Days of history handed to the method: enough for its eight complete weeks.
    static let historyDays = 84

    let input: BriefingInput

    init(_ input: BriefingInput) { self.input = input }

    /// Days of the table on which too few feeds were read.
    func incompleteDays() -> [CalendarDay] {
        (0..<BriefingBuilder.trendDays).reversed().map { input.day.adding(days: -$0) }
            .filter { !input.collectedDays.contains($0) }
    }

    /// A line for each issue that was reported in the days shown, the most reported first.
    func lines() -> [TrendLine] {
        let byIssue = Dictionary(grouping: input.issueCounts, by: \.issue)
        return byIssue.compactMap { issue, counts in line(issue, counts) }
            .sorted { (Self.total($1), $0.issue) < (Self.total($0), $1.issue) }
    }

    private static func total(_ line: TrendLine) -> Int { line.counts.reduce(0, +) }

    private func line(_ issue: String, _ counts: [IssueDayCount]) -> TrendLine? {
        let byDay = Dictionary(counts.map { ($0.day, $0) }) { first, _ in first }
        let days = (0..<Self.historyDays).reversed().map { input.day.adding(days: -$0) }
        let series = days.map { day in
            PeriodCount(
                period: day.description,
                count: byDay[day]?.articles ?? 0,
                isComplete: input.collectedDays.contains(day)
            )
        }
        guard let last = TrendDetector(method: .auto, period: .day).points(series).last else { return nil }
        let shown = days.suffix(BriefingBuilder.trendDays).map { byDay[$0]?.articles ?? 0 }
        guard shown.contains(where: { $0 > 0 }) else { return nil }
        // MONITORING.md: an alarm needs at least two sources.
        let sources = byDay[input.day]?.sources ?? 0
        return TrendLine(
            issue: issue,
            title: input.issueTitles[issue] ?? Words(vi: issue, en: issue),
            counts: shown,
            expected: last.expected,
            upper: last.upper,
            alarm: last.alarm && sources >= 2,
            enoughHistory: last.enoughHistory
        )
    }
}
