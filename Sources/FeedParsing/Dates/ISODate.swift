/// Reads ISO 8601 as RFC 3339 and W3CDTF narrow it and feeds widen it: `2026-11-23T10:25:00+07:00`, `2026-11`,
/// `20261123T1025Z`, `2026-W48-1`, with a blank for the `T`, and a comma before a fraction.
enum ISODate {
    /// What was found.
    enum Finding {
        case moment(CalendarMoment)
        /// The text begins in this form and goes on in none.
        case impossible
        case otherForm
    }

    /// Reads a whole text.
    static func read(_ tokens: [DateToken]) -> Finding {
        var reader = TokenReader(tokens)
        guard var moment = ISODay.read(&reader) else { return .otherForm }
        if reader.isAtEnd { return .moment(moment) }
        let isMarked = reader.take(word: "t")
        guard isMarked || !isDayAgain(reader) else { return .impossible }
        let failure: Finding = isMarked || reader.current == .sign("-") ? .impossible : .otherForm
        if !isMarked, reader.current == .blank { reader.skipBlanks() }
        guard readTime(&reader, into: &moment, isMarked: isMarked) else { return failure }
        let hadBlank = reader.current == .blank
        switch ZoneReader.read(&reader) {
        case .offset(let offset): moment.offset = offset
        case .impossible: return failure
        // The name of a zone that nobody knows is passed over, as in RFC 822's dates.
        case .none where hadBlank && isMarked && reader.next != nil:
            reader.advance()
            if reader.word != nil { reader.advance() }
        case .none: break
        }
        return endsHere(reader) ? .moment(moment) : failure
    }

    private static func readTime(_ reader: inout TokenReader, into moment: inout CalendarMoment, isMarked: Bool)
        -> Bool
    {
        switch TimeReader.read(&reader, into: &moment) {
        case .time:
            // ISO 8601 allows a fraction of the last part, whichever that is.
            moment.fraction += TimeReader.readFraction(&reader) * 60
            return true
        case .impossible: return false
        case .none: return readCompactTime(&reader, into: &moment, isMarked: isMarked)
        }
    }

    private static func readCompactTime(
        _ reader: inout TokenReader,
        into moment: inout CalendarMoment,
        isMarked: Bool
    ) -> Bool {
        // Without a time there may be a zone: `2026-11-23Z`.
        guard let number = reader.number else { return !isMarked }
        switch number.digits {
        case 1...2 where isMarked: moment.hour = number.value
        case 4: (moment.hour, moment.minute) = (number.value / 100, number.value % 100)
        case 6:
            (moment.hour, moment.minute) = (number.value / 10_000, number.value / 100 % 100)
            moment.second = number.value % 100
        default: return false
        }
        reader.advance()
        if number.digits == 6 { moment.fraction = TimeReader.readFraction(&reader) }
        return true
    }

    /// Whether two digits after a hyphen stand where only an offset of four can, as in `2026-11-23-01`.
    private static func isDayAgain(_ reader: TokenReader) -> Bool {
        guard reader.current == .sign("-"), case .number(_, ...2)? = reader.next else { return false }
        return !reader.remaining.dropFirst(2).contains(.sign(":"))
    }

    /// Whether nothing is left but the name of the zone in brackets (RFC 9557), or a bracket that closes.
    private static func endsHere(_ reader: TokenReader) -> Bool {
        var ahead = reader
        ahead.skipBlanks()
        if ahead.take("(") || ahead.take("[") {
            while !ahead.isAtEnd, ahead.current != .sign(")"), ahead.current != .sign("]") { ahead.advance() }
        }
        _ = ahead.take(")") || ahead.take("]")
        return ahead.isAtEnd
    }
}
