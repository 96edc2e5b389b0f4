import Foundation

/// The day of a check, where what is published looks like one.
enum ReviewDate {
    /// The date as published: `2026`, `2026-05`, `2026-05-04`, with a time of day or without, or `4/5/2026`; else nil.
    static func published(_ text: String?) -> String? {
        guard let text, text.utf8.count <= 64 else { return nil }
        let line = PlainText.line(text, limit: 64)
        return beginsWithYear(line) == nil ? nil : line
    }

    /// Today in ISO 8601, by UTC.
    static func today() -> String { Date().formatted(.iso8601.year().month().day()) }

    /// Whether a day in ISO 8601 lies before another.
    static func isPast(_ text: String?, today: String) -> Bool {
        guard let text, beginsWithYear(text) == true, text.utf8.count >= 10 else { return false }
        return text.prefix(10) < today.prefix(10)
    }

    /// Whether the year stands first; nil for what is no date.
    private static func beginsWithYear(_ text: String) -> Bool? {
        let bytes = Array(text.utf8)
        let day = bytes.prefix { isDigit($0) || separators.contains($0) }
        let figures = day.split(whereSeparator: separators.contains).map(number)
        guard (1...3).contains(figures.count), day.count <= 10, isDigit(day.last ?? 0) else { return nil }
        if isYear(figures[0]) {
            guard figures.count < 2 || (1...12).contains(figures[1]), figures.count < 3 || (1...31).contains(figures[2])
            else { return nil }
            return isTime(bytes[day.endIndex...]) ? true : nil
        }
        guard figures.count == 3, (1...31).contains(figures[0]), (1...31).contains(figures[1]), isYear(figures[2]),
            day.count == bytes.count
        else { return nil }
        return false
    }

    private static let separators = Array("-/.".utf8)
    private static let timeSigns = Array(" :.,+-Z".utf8)

    /// Whether nothing follows the day, or `T` or a blank and a time of day.
    private static func isTime(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let first = rest.first else { return true }
        return (first == UInt8(ascii: "T") || first == 0x20) && rest.count >= 3
            && rest.dropFirst().allSatisfy { isDigit($0) || timeSigns.contains($0) }
    }

    private static func isYear(_ figure: Int) -> Bool { (1900...2099).contains(figure) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.count > 4 ? -1 : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
