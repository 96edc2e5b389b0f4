/// Reads a time of day with colons: `9:25`, `09:25:00.123`.
enum TimeReader {
    /// What was found at a place.
    enum Finding {
        case none
        /// Something with colons that is no time, as `1:2:3:4`.
        case impossible
        case time
    }

    /// Reads the time at hand into `moment`.
    static func read(_ reader: inout TokenReader, into moment: inout CalendarMoment) -> Finding {
        var ahead = reader
        guard let hour = ahead.takeNumber(digits: 1...2), ahead.take(":") else { return .none }
        guard let minute = ahead.takeNumber(digits: 1...2) else { return .impossible }
        moment.hour = hour
        moment.minute = minute
        if ahead.take(":") {
            guard let second = ahead.takeNumber(digits: 1...2) else { return .impossible }
            moment.second = second
            moment.fraction = readFraction(&ahead)
        }
        if ahead.current == .sign(":") { return .impossible }
        reader = ahead
        return .time
    }

    /// Reads `.123` or `,123`; zero if there is none.
    static func readFraction(_ reader: inout TokenReader) -> Double {
        guard reader.current == .sign(".") || reader.current == .sign(","),
            case .number(let value, let digits)? = reader.next
        else { return 0 }
        reader.advance()
        reader.advance()
        return (0..<min(digits, 15)).reduce(Double(value)) { result, _ in result / 10 }
    }
}
