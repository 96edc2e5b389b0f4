import Foundation

/// Reads the values of elements and notes what cannot be read.
struct FieldReader {
    /// A fault and where it stands in the text that was read, in bytes.
    struct Problem {
        var message: String
        var offset: Int?
    }

    /// What could not be read.
    private(set) var problems: [Problem] = []

    private static let problemLimit = 20
    private static let plausibleYears = 631_152_000.0...4_102_444_800.0

    /// The moment that a text names; a text that names none is noted, as is a moment before 1990 or after 2099.
    mutating func date(_ text: String, at offset: Int? = nil) -> Date? {
        guard let date = PlainDate.read(text) ?? FeedDate.parse(text) else {
            note("“\(text.prefix(60))” is not a date: left out", at: offset)
            return nil
        }
        if !Self.plausibleYears.contains(date.timeIntervalSince1970) {
            note("the date “\(text.prefix(60))” is not plausible", at: offset)
        }
        return date
    }

    /// Notes a fault; after the first twenty nothing more is noted.
    mutating func note(_ message: @autoclosure () -> String, at offset: Int? = nil) {
        if problems.count < Self.problemLimit { problems.append(Problem(message: message(), offset: offset)) }
    }
}
