/// Reads a time of day: `9:25`, `09:25:00.123`, `9:25 AM`, `9h25`.
enum TimeReader {
    /// Reads the time at hand into `moment`; `false` if there is none.
    static func read(_ reader: inout TokenReader, into moment: inout CalendarMoment) -> Bool {
        var ahead = reader
        ahead.skipBlanks()
        guard let hour = ahead.takeNumber(digits: 1...2) else { return false }
        guard ahead.take(":") || takeWord("h", &ahead) else { return false }
        moment.hour = hour
        moment.minute = ahead.takeNumber(digits: 1...2) ?? 0
        if ahead.take(":") {
            guard let second = ahead.takeNumber(digits: 1...2) else { return false }
            moment.second = second
            readFraction(&ahead, into: &moment)
        }
        reader = ahead
        return true
    }

    /// Applies `AM`, `PM`, `SA` (morning) or `CH` (afternoon) if one stands here; `true` if one did.
    static func readHalf(_ reader: inout TokenReader, into moment: inout CalendarMoment) -> Bool {
        var ahead = reader
        ahead.skipBlanks()
        guard case .word(let word)? = ahead.current, ["am", "pm", "sa", "ch"].contains(word) else { return false }
        ahead.advance()
        reader = ahead
        guard (1...12).contains(moment.hour) else { return true }
        let isAfternoon = word == "pm" || word == "ch"
        moment.hour = moment.hour % 12 + (isAfternoon ? 12 : 0)
        return true
    }

    private static func takeWord(_ word: String, _ reader: inout TokenReader) -> Bool {
        guard reader.current == .word(word) else { return false }
        reader.advance()
        return true
    }

    private static func readFraction(_ reader: inout TokenReader, into moment: inout CalendarMoment) {
        guard reader.current == .sign(".") || reader.current == .sign(","),
            case .number(let value, let digits)? = reader.next, digits <= 9
        else { return }
        reader.advance()
        reader.advance()
        moment.fraction = (0..<digits).reduce(Double(value)) { result, _ in result / 10 }
    }
}
