import Foundation

/// Writes a moment in Vietnam's time in the ways of feeds.
struct PressDate {
    private let parts: DateComponents

    init(_ date: Date) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt
        parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second, .weekday], from: date)
    }

    /// RFC 3339, as `2026-11-22T06:10:00+07:00`.
    var rfc3339: String {
        "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))T\(time)+07:00"
    }

    /// RFC 822 with a zone of the outlet's own writing, as `Sun, 22 Nov 2026 06:10:00 +0700`.
    func rfc822(zone: String) -> String {
        let day = Self.days[((parts.weekday ?? 1) - 1) % 7]
        let month = Self.months[((parts.month ?? 1) - 1) % 12]
        return "\(day), \(two(parts.day)) \(month) \(parts.year ?? 0) \(time) \(zone)"
    }

    /// As pages of Vietnamese outlets show it: `22/11/2026 - 06:10`.
    var shown: String {
        "\(two(parts.day))/\(two(parts.month))/\(parts.year ?? 0) - \(two(parts.hour)):\(two(parts.minute))"
    }

    private var time: String { "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))" }

    private func two(_ number: Int?) -> String {
        let number = number ?? 0
        return number < 10 ? "0\(number)" : "\(number)"
    }

    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
