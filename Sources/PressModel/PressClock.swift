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
