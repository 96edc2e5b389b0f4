package import Foundation

/// A day of the Gregorian calendar, apart from any time zone.
///
/// Written and read as ISO 8601 `yyyy-MM-dd`.
package struct CalendarDay: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// The day on which `date` falls in `timeZone`.
    package init(_ date: Date, in timeZone: TimeZone) {
        let parts = Self.calendar(timeZone).dateComponents([.year, .month, .day], from: date)
        self.year = parts.year ?? 1970
        self.month = parts.month ?? 1
        self.day = parts.day ?? 1
    }

    /// Reads `yyyy-MM-dd`; a day that does not exist (2026-02-30) is nil.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.joined().utf8.allSatisfy({ (48...57).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        let components = DateComponents(year: year, month: month, day: day)
        guard let date = Self.calendar(.gmt).date(from: components) else { return nil }
        let real = Self(date, in: .gmt)
        guard real.year == year, real.month == month, real.day == day else { return nil }
        self = real
    }

    /// A day whose numbers are known to be a date's; others are taken as the calendar counts on (month 2, day 30 is 2 March).
    package init(year: Int, month: Int, day: Int) {
        let components = DateComponents(year: year, month: month, day: day)
        self.init(Self.calendar(.gmt).date(from: components) ?? .distantPast, in: .gmt)
    }

    /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
    package var isoWeekday: Int {
        let sundayFirst = Self.calendar(.gmt).component(.weekday, from: start(in: .gmt))
        return sundayFirst == 1 ? 7 : sundayFirst - 1
    }

    /// The first instant of the day in `timeZone`.
    package func start(in timeZone: TimeZone) -> Date {
        Self.calendar(timeZone).date(from: DateComponents(year: year, month: month, day: day)) ?? .distantPast
    }

    /// The instants of the day in `timeZone`, from its start up to but not including the next day's.
    package func interval(in timeZone: TimeZone) -> Range<Date> {
        let start = start(in: timeZone)
        return start..<max(start, adding(days: 1).start(in: timeZone))
    }

    /// The day `days` later, or earlier when negative.
    package func adding(days: Int) -> CalendarDay {
        let calendar = Self.calendar(.gmt)
        let moved = calendar.date(byAdding: .day, value: days, to: start(in: .gmt)) ?? start(in: .gmt)
        return Self(moved, in: .gmt)
    }

    /// Days since 1 January 1970, without asking a calendar.
    ///
    /// H. Hinnant, chrono-compatible low-level date algorithms, `days_from_civil`: years that begin in March.
    package var number: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The days of a span, oldest first; none when it ends before it begins.
    package static func days(from first: CalendarDay, through last: CalendarDay) -> [CalendarDay] {
        var days: [CalendarDay] = []
        var day = first
        while day <= last {
            days.append(day)
            day = day.adding(days: 1)
        }
        return days
    }

    private static func calendar(_ timeZone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar
    }
}

extension CalendarDay: Comparable {
    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDay: CustomStringConvertible {
    package var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

extension CalendarDay: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = CalendarDay(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day yyyy-MM-dd: \(text)")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
