package import Foundation

/// The time as the pipeline sees it: injected, so that a round can be run again for a past moment.
package struct PressClock: Sendable {
    /// The present moment.
    package let now: @Sendable () -> Date
    /// The zone in which days begin and end.
    package let timeZone: TimeZone

    package init(timeZone: TimeZone, now: @escaping @Sendable () -> Date = { Date() }) {
        self.timeZone = timeZone
        self.now = now
    }

    /// The day it is.
    package var today: CalendarDay { CalendarDay(now(), in: timeZone) }

    /// A moment as people here write it: `22/11/2026 08:05`.
    package func display(_ date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        func two(_ value: Int?) -> String { (value ?? 0) < 10 ? "0\(value ?? 0)" : String(value ?? 0) }
        return "\(two(parts.day))/\(two(parts.month))/\(parts.year ?? 0) \(two(parts.hour)):\(two(parts.minute))"
    }
}

extension Date {
    /// ISO 8601 in UTC to the second, such as `2026-11-22T23:30:00Z`.
    package var iso8601UTC: String { formatted(.iso8601) }

    /// Reads ISO 8601 with a zone, such as `2026-11-23T06:30:00+07:00`.
    package init?(iso8601 text: String) {
        guard let date = try? Date(text, strategy: .iso8601) else { return nil }
        self = date
    }
}
