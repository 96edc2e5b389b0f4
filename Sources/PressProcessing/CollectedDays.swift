import Foundation
import PressModel

/// Tells the days on which enough feeds were read for their counts to mean something.
enum CollectedDays {
    /// Days of history that trends look at.
    static let history = 90
    /// Share of the day's feeds that must have been read.
    static let share = 0.8

    static func days(of checks: [FeedCheck], in timeZone: TimeZone) -> Set<CalendarDay> {
        let byDay = Dictionary(grouping: checks) { CalendarDay($0.at, in: timeZone) }
        return Set(
            byDay.filter { _, checks in
                let all = Set(checks.map(\.sourceID))
                let read = Set(checks.filter { $0.outcome != .failed }.map(\.sourceID))
                return Double(read.count) >= share * Double(all.count)
            }.keys
        )
    }
}
