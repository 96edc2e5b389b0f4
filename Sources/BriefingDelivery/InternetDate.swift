import Foundation
import PressModel

/// Dates as mail and RSS write them (RFC 5322, 3.3): `Mon, 23 Nov 2026 06:30:00 +0700`.
enum InternetDate {
    static func text(_ date: Date, _ zone: TimeZone) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.hour, .minute, .second], from: date)
        let day = CalendarDay(date, in: zone)
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.isoWeekday - 1]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let time = [parts.hour, parts.minute, parts.second].map { two($0 ?? 0) }.joined(separator: ":")
        return "\(weekday), \(two(day.day)) \(months[day.month - 1]) \(day.year) \(time) \(offset(zone, date))"
    }

    private static func offset(_ zone: TimeZone, _ date: Date) -> String {
        let minutes = zone.secondsFromGMT(for: date) / 60
        return (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + two(abs(minutes) % 60)
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
