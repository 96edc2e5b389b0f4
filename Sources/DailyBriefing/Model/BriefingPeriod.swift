package import PressModel

/// The days that a briefing reports on: one day, or a calendar week (from Monday, ISO 8601), month, quarter or year.
package struct BriefingPeriod: Sendable, Codable, Equatable {
    /// How long a period is.
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case day
        case week
        case month
        case quarter
        case year
    }

    package let kind: Kind
    package let first: CalendarDay
    package let last: CalendarDay

    /// The period of this kind in which the day lies.
    package init(_ kind: Kind, containing day: CalendarDay) {
        self.kind = kind
        (first, last) = Self.bounds(kind, day)
    }

    /// The period of the same kind just before.
    package var previous: BriefingPeriod { BriefingPeriod(kind, containing: first.adding(days: -1)) }

    /// Its days, oldest first.
    package var days: [CalendarDay] { CalendarDay.days(from: first, through: last) }

    /// The last of its days that can be reported on: today while it lasts.
    package func reportedDay(today: CalendarDay) -> CalendarDay { today < first ? last : min(last, today) }

    private static func bounds(_ kind: Kind, _ day: CalendarDay) -> (CalendarDay, CalendarDay) {
        switch kind {
        case .day: return (day, day)
        case .week:
            let monday = day.adding(days: 1 - day.isoWeekday)
            return (monday, monday.adding(days: 6))
        case .month: return months(day.year, day.month, 1)
        case .quarter: return months(day.year, (day.month - 1) / 3 * 3 + 1, 3)
        case .year: return months(day.year, 1, 12)
        }
    }

    private static func months(_ year: Int, _ month: Int, _ count: Int) -> (CalendarDay, CalendarDay) {
        let first = CalendarDay(year: year, month: month, day: 1)
        let next = month + count
        let after = CalendarDay(year: next > 12 ? year + 1 : year, month: next > 12 ? next - 12 : next, day: 1)
        return (first, after.adding(days: -1))
    }
}
