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
    /// Whether a date without zone was read whose zone only the feed's other dates can tell.
    var hasLocalDate = false
    /// Seconds east of UTC of dates that are written for people without a zone; `nil` means that of their language.
    private let localOffset: Int?
    private var statedOffsets: [Int: Int] = [:]

    private static let problemLimit = 20
    private static let plausibleYears = 631_152_000.0...4_102_444_800.0

    init(localOffset: Int? = nil) {
        self.localOffset = localOffset
    }

    /// The distance from UTC that most of the dates state, the eastern one of two.
    ///
    /// UTC itself does not count: programs write it wherever they run.
    var usualOffset: Int? {
        statedOffsets.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// The moment that a text names; a text that names none is noted, as is a moment before 1990 or after 2099.
    mutating func date(_ text: String, at offset: Int? = nil) -> Date? {
        guard let moment = FeedDate.moment(text), let seconds = moment.secondsSince1970(defaultOffset: localOffset)
        else {
            note("“\(text.prefix(60))” is not a date: left out", at: offset)
            return nil
        }
        if let offset = moment.offset {
            if offset != 0 { statedOffsets[offset, default: 0] += 1 }
        } else if moment.homeOffset != nil {
            hasLocalDate = true
        }
        if !Self.plausibleYears.contains(seconds) {
            note("the date “\(text.prefix(60))” is not plausible", at: offset)
        }
        return Date(timeIntervalSince1970: seconds)
    }

    /// Notes a fault; after the first twenty nothing more is noted.
    mutating func note(_ message: @autoclosure () -> String, at offset: Int? = nil) {
        if problems.count < Self.problemLimit { problems.append(Problem(message: message(), offset: offset)) }
    }
}
