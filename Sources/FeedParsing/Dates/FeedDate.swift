public import Foundation

/// Reads the dates that feeds write.
///
/// RFC 822 and 2822, RFC 3339, W3CDTF and ISO 8601 in their truncated forms, asctime, Unix time, and days as people
/// write them in fifteen languages, with the slips seen in feeds (`GMT+7`, `gMt + 7`, `+07`, two-digit years,
/// `10/2/2026 9:25:00 AM`). A date that cannot be is no date; nothing is ever replaced by the time of reading.
public enum FeedDate {
    /// The moment that a text names.
    ///
    /// Without a zone, ISO and RFC dates are read as UTC, as the leading readers do. Days written for people
    /// (`10/2/2026`, `23 tháng 11 năm 2026`, `2026년 11월 23일`) are read in the feed's own zone if the caller knows
    /// it, else in that of their language; dates in figures only in Vietnam's.
    ///
    /// - Parameters:
    ///   - text: A date as a feed gives it.
    ///   - defaultOffset: The feed's distance from UTC in seconds, as its other dates state it: see
    ///     ``statedOffset(of:)``.
    /// - Returns: The moment, or `nil` if the text is not a date or no such day exists.
    public static func parse(_ text: String, defaultOffset: Int? = nil) -> Date? {
        moment(text)?.secondsSince1970(defaultOffset: defaultOffset).map { Date(timeIntervalSince1970: $0) }
    }

    /// The distance from UTC that a date states.
    ///
    /// - Parameter text: A date as a feed gives it.
    /// - Returns: Seconds east of UTC, or `nil` if the text is no date or states no zone.
    public static func statedOffset(of text: String) -> Int? {
        guard let moment = moment(text), moment.secondsSince1970() != nil else { return nil }
        return moment.offset
    }

    private static let lengthLimit = 256

    /// The day and time that a text names, as it names them.
    static func moment(_ text: String) -> CalendarMoment? {
        guard text.utf8.count <= lengthLimit else { return nil }
        if let moment = PlainDate.read(text) { return moment }
        let tokens = DateTokens.split(text)
        if let moment = UnixTime.read(tokens) { return moment }
        switch ISODate.read(tokens) {
        case .moment(let moment): return moment
        case .impossible: return nil
        case .otherForm: return WrittenDate.read(tokens)
        }
    }
}
