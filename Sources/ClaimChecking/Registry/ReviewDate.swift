import Foundation

/// The day of a check, where what is published looks like one.
enum ReviewDate {
    /// The date as published: `2026`, `2026-05`, `2026-05-04`, with a time of day or without, or `4/5/2026`; else nil.
    static func published(_ text: String?) -> String? {
        guard let text = text.map({ PlainText.line($0, limit: 64) }), text.utf8.count <= 40 else { return nil }
        let isDate = isISO(text) || text.wholeMatch(of: #/\d{1,2}[\/.\-]\d{1,2}[\/.\-](19|20)\d\d/#) != nil
        return isDate ? text : nil
    }

    /// Today in ISO 8601, by UTC.
    static func today() -> String { Date().formatted(.iso8601.year().month().day()) }

    /// Whether a day in ISO 8601 lies before another.
    static func isPast(_ text: String?, today: String) -> Bool {
        guard let text, isISO(text), text.utf8.count >= 10 else { return false }
        return text.prefix(10) < today.prefix(10)
    }

    private static func isISO(_ text: String) -> Bool {
        let day = #/(19|20)\d\d([-\/](0[1-9]|1[0-2])([-\/](0[1-9]|[12]\d|3[01])([T ][0-9:.,]+ ?(Z|[+\-][0-9:]+)?)?)?)?/#
        return text.wholeMatch(of: day) != nil
    }
}
