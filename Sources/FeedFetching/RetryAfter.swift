import Foundation

/// Reads how long a busy host asks to be left alone (RFC 9110 §10.2.3).
enum RetryAfter {
    /// The wait when the host names none, in seconds; NetNewsWire and reader use the same.
    static let usual = 600.0
    /// The longest wait obeyed, in seconds: a slip of the server must not silence a feed for years.
    static let longest = 86_400.0

    /// The moment from which the host may be called again.
    ///
    /// - Parameters:
    ///   - value: The header's value: seconds or an HTTP date.
    ///   - now: The present moment.
    /// - Returns: A moment between now and a day from now.
    static func date(_ value: String?, now: Date) -> Date {
        let wait = value.flatMap { seconds($0.trimmingCharacters(in: .whitespaces), now) } ?? usual
        return now.addingTimeInterval(min(max(0, wait), longest))
    }

    private static func seconds(_ value: String, _ now: Date) -> Double? {
        guard !value.isEmpty else { return nil }
        if value.utf8.allSatisfy({ (48...57).contains($0) }) { return Double(value) }
        return HTTPDate.parse(value)?.timeIntervalSince(now)
    }
}

/// Reads the date of an HTTP header in its three forms (RFC 9110 §5.6.7).
enum HTTPDate {
    private static let layouts = [
        "EEE, dd MMM yyyy HH:mm:ss zzz", "EEEE, dd-MMM-yy HH:mm:ss zzz", "EEE MMM d HH:mm:ss yyyy",
    ]

    static func parse(_ text: String) -> Date? {
        guard text.utf8.count < 64 else { return nil }
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = .gmt
        return layouts.lazy.compactMap { layout in
            formatter.dateFormat = layout
            return formatter.date(from: text)
        }.first
    }
}
