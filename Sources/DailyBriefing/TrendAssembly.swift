import PressModel
import TrendDetection

/// Counts by issue over the last days, with what is unusual about the last one.
struct TrendAssembly {
    private let input: BriefingInput
    private let series: IssueSeries

    init(_ input: BriefingInput, _ series: IssueSeries) {
        self.input = input
        self.series = series
    }

    /// Days of the table on which too few feeds were read.
    func incompleteDays() -> [CalendarDay] { shownDays.filter { !input.collectedDays.contains($0) } }

    /// A line for each issue that was reported in the days shown, the most reported first.
    func lines() -> [TrendLine] {
        series.issues.compactMap(line).sorted { (Self.total($1), $0.issue) < (Self.total($0), $1.issue) }
    }

    /// How far the alarms may be believed.
    func account() -> TrendAccount {
        let mayAlarm = hasHistory && input.collectedDays.contains(input.day)
        let assessed = mayAlarm ? series.issues.count : 0
        return TrendAccount(
            series: series.issues.count,
            assessed: assessed,
            expectedFalseAlarms: Double(assessed) * TrendDetector.falseAlarmRate
        )
    }

    /// Every issue has the days that were collected for its history.
    private var hasHistory: Bool {
        (1...IssueSeries.history).count { input.collectedDays.contains(input.day.adding(days: -$0)) } >= 56
    }

    private var shownDays: [CalendarDay] {
        CalendarDay.days(from: input.day.adding(days: 1 - BriefingBuilder.trendDays), through: input.day)
    }

    private static func total(_ line: TrendLine) -> Int { line.counts.reduce(0, +) }

    private func line(_ issue: String) -> TrendLine? {
        let shown = shownDays.map { series.articles(issue, $0) }
        guard shown.contains(where: { $0 > 0 }), let last = series.daily(issue, [input.day]).last else { return nil }
        return TrendLine(
            issue: issue,
            title: input.title(of: issue),
            counts: shown,
            expected: last.expected,
            upper: last.upper,
            alarm: last.alarm,
            enoughHistory: hasHistory
        )
    }
}
