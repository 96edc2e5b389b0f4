import Foundation

/// Reads the values of elements and notes what cannot be read.
struct FieldReader {
    /// What could not be read.
    private(set) var problems: [ParseProblem] = []

    private static let problemLimit = 20
    private static let plausibleYears = 631_152_000.0...4_102_444_800.0

    /// The first of some elements whose text is a date.
    mutating func date(_ elements: XMLElement?...) -> Date? {
        for case let element? in elements where !element.text.isEmpty {
            if let date = date(element.text, line: element.line) { return date }
        }
        return nil
    }

    /// The moment that a text names; a text that names none is noted, as is a moment before 1990 or after 2099.
    mutating func date(_ text: String, line: Int? = nil) -> Date? {
        guard let date = FeedDate.parse(text) else {
            note("“\(text.prefix(60))” is not a date: left out", line: line)
            return nil
        }
        if !Self.plausibleYears.contains(date.timeIntervalSince1970) {
            note("the date “\(text.prefix(60))” is not plausible", line: line)
        }
        return date
    }

    /// Notes a fault; after the first twenty nothing more is noted.
    mutating func note(_ message: String, line: Int? = nil) {
        if problems.count < Self.problemLimit { problems.append(ParseProblem(message: message, line: line)) }
    }
}
