import Foundation
import Testing

/// A date as a feed writes it, and the moment it means in UTC; `nil` where it means none.
struct DateCase: CustomTestStringConvertible, Sendable {
    var text: String
    var moment: String?
    var testDescription: String { text }

    init(_ text: String, _ moment: String?) {
        self.text = text
        self.moment = moment
    }

    /// A moment as the cases write it, cut to the second.
    static func format(_ date: Date?) -> String? {
        date.map { Date(timeIntervalSince1970: $0.timeIntervalSince1970.rounded(.down)).ISO8601Format() }
    }
}
