public import Foundation

/// Reads the dates that feeds write.
///
/// RFC 822 and 2822, RFC 3339 and W3CDTF in their truncated forms, asctime, and the slips seen in Vietnamese feeds
/// (`GMT+7`, `gMt + 7`, `+07`, two-digit years, `10/2/2026 9:25:00 AM`). A date that cannot be is no date; nothing is
/// ever replaced by the time of reading.
public enum FeedDate {
    /// The moment that a text names.
    ///
    /// Without a zone, ISO and RFC dates are read as UTC, as the leading readers do; dates in figures only
    /// (`10/2/2026`, `23-11-2026 10:25`) are read in Vietnam's time, because outlets here write them for people.
    ///
    /// - Parameter text: A date as a feed gives it.
    /// - Returns: The moment, or `nil` if the text is not a date or no such day exists.
    public static func parse(_ text: String) -> Date? {
        guard text.utf8.count <= lengthLimit else { return nil }
        let tokens = DateTokens.split(text)
        let moment = ISODate.read(tokens) ?? FiguresDate.read(tokens) ?? WordsDate.read(tokens)
        return moment?.secondsSince1970.map { Date(timeIntervalSince1970: $0) }
    }

    private static let lengthLimit = 128
}
