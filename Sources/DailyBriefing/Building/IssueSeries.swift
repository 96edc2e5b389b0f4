import PressModel
import TrendDetection

/// Counts of issues laid out by day, with what a detector says of them.
struct IssueSeries {
    /// Days before the first one shown that the detector sees: the half year from which it learns how much the office's
    /// days vary, and the month before its first day.
    static let history = 212
    /// Weeks before the first one shown: half a year and the lag (MONITORING.md).
    static let weeks = 36

    /// All issues with a count, in the order of their ids.
    let issues: [String]
    private let counts: [String: [CalendarDay: IssueDayCount]]
    private let collected: Set<CalendarDay>

    init(_ input: BriefingInput) {
        counts = Dictionary(grouping: input.issueCounts, by: \.issue)
            .mapValues { Dictionary($0.map { ($0.day, $0) }) { first, _ in first } }
        issues = counts.keys.sorted()
        collected = input.collectedDays
    }

    func articles(_ issue: String, _ day: CalendarDay) -> Int { counts[issue]?[day]?.articles ?? 0 }

    func total(_ issue: String, _ days: [CalendarDay]) -> Int { days.reduce(0) { $0 + articles(issue, $1) } }

    /// Whether an alarm has the two outlets that it needs (MONITORING.md); of a week on one of its days.
    private func isBroad(_ issue: String, _ days: [CalendarDay]) -> Bool {
        days.contains { (counts[issue]?[$0]?.sources ?? 0) >= 2 }
    }

    /// The points of the days, judged by the days before each.
    func daily(_ issue: String, _ days: [CalendarDay]) -> [VolumeDay] {
        guard let first = days.first, let last = days.last else { return [] }
        let all = CalendarDay.days(from: first.adding(days: -Self.history), through: last)
        return points(issue, all.map { [$0] }, period: .day).suffix(days.count)
    }

    /// The points of the weeks that begin on the Mondays given.
    func weekly(_ issue: String, _ mondays: [CalendarDay]) -> [VolumeDay] {
        guard let first = mondays.first else { return [] }
        let before = (1...Self.weeks).reversed().map { first.adding(days: -7 * $0) }
        let weeks = (before + mondays).map { CalendarDay.days(from: $0, through: $0.adding(days: 6)) }
        return points(issue, weeks, period: .week).suffix(mondays.count)
    }

    private func points(_ issue: String, _ spans: [[CalendarDay]], period: TrendPeriod) -> [VolumeDay] {
        let series = spans.map { days in
            PeriodCount(
                period: days[0].description,
                count: total(issue, days),
                isComplete: days.allSatisfy(collected.contains)
            )
        }
        let points = TrendDetector(period: period).points(series)
        return zip(spans, zip(series, points)).map { days, pair in
            let (given, point) = pair
            return VolumeDay(
                day: days[0],
                count: given.isComplete ? given.count : nil,
                expected: point.enoughHistory ? point.expected : nil,
                upper: point.enoughHistory ? point.upper : nil,
                alarm: point.alarm && isBroad(issue, days)
            )
        }
    }
}
