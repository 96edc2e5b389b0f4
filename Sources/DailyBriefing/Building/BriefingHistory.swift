package import PressModel

/// The days before a period that its briefing looks at.
package struct BriefingHistory: Sendable, Equatable {
    /// The first day of all that something is counted on.
    package let first: CalendarDay

    /// What the briefing of a period needs that is reported on up to a day.
    package init(of period: BriefingPeriod, through day: CalendarDay) {
        let chart = VolumeAssembly.firstDay(period, day)
        let isWeekly = period.kind == .quarter || period.kind == .year
        let detection = min(
            chart.adding(days: isWeekly ? -7 * IssueSeries.weeks : -IssueSeries.history),
            min(period.first, day).adding(days: -IssueSeries.history)
        )
        first = [detection, LevelAssembly.firstDay(period), period.previous.first].min() ?? detection
    }
}
