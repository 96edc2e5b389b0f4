import PressModel

/// The most reported issues over the days or weeks of the chart.
struct VolumeAssembly {
    /// Days of the chart of a day or a week.
    static let days = 28

    private let input: BriefingInput
    private let series: IssueSeries

    init(_ input: BriefingInput, _ series: IssueSeries) {
        self.input = input
        self.series = series
    }

    func volumes() -> [VolumeSeries] {
        reported.prefix(BriefingLimits.volumes).map { issue in
            VolumeSeries(
                issue: issue,
                title: input.title(of: issue),
                isWeekly: isWeekly,
                days: isWeekly ? series.weekly(issue, mondays) : series.daily(issue, days)
            )
        }
    }

    /// Issues that were reported and have no row.
    var omitted: Int { max(0, reported.count - BriefingLimits.volumes) }

    /// The first day of the chart.
    static func firstDay(_ period: BriefingPeriod, _ day: CalendarDay) -> CalendarDay {
        switch period.kind {
        case .day, .week: day.adding(days: 1 - days)
        case .month: min(period.first, day.adding(days: 1 - days))
        case .quarter, .year: BriefingPeriod(.week, containing: period.first).first
        }
    }

    private var isWeekly: Bool { input.period.kind == .quarter || input.period.kind == .year }

    private var days: [CalendarDay] {
        CalendarDay.days(from: Self.firstDay(input.period, input.day), through: input.day)
    }

    private var mondays: [CalendarDay] {
        let days = days
        return stride(from: 0, to: days.count, by: 7).map { days[$0] }
    }

    /// Issues by their articles in the chart's days, the most reported first.
    private var reported: [String] {
        let days = days
        return series.issues.map { ($0, series.total($0, days)) }.filter { $0.1 > 0 }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    }
}
