/// Reads RFC 3339 and W3CDTF (`2026-11-23T10:25:00+07:00`, `2026-11-23`, `2026-11`, `2026`, `20261123T102500Z`).
enum ISODate {
    /// The moment, or `nil` if the text is not of this form.
    static func read(_ tokens: [DateToken]) -> CalendarMoment? {
        var reader = TokenReader(tokens)
        guard var moment = readDay(&reader) else { return nil }
        if reader.isAtEnd { return moment }
        if reader.current == .word("t") || reader.current == .blank {
            reader.advance()
        } else if !isZoneAhead(reader) {
            return nil
        }
        guard readTime(&reader, into: &moment) else { return nil }
        moment.offset = ZoneReader.read(&reader)
        return moment
    }

    private static func readDay(_ reader: inout TokenReader) -> CalendarMoment? {
        if let compact = reader.takeNumber(digits: 8...8) {
            return CalendarMoment(year: compact / 10_000, month: compact / 100 % 100, day: compact % 100)
        }
        guard let year = reader.takeNumber(digits: 4...4) else { return nil }
        var moment = CalendarMoment(year: year)
        guard reader.take("-") || reader.take("/") else { return moment }
        guard let month = reader.takeNumber(digits: 1...2) else { return nil }
        moment.month = month
        guard reader.take("-") || reader.take("/") else { return moment }
        guard let day = reader.takeNumber(digits: 1...2) else { return nil }
        moment.day = day
        return moment
    }

    private static func isZoneAhead(_ reader: TokenReader) -> Bool {
        reader.current == .word("z") || reader.current == .sign("+")
    }

    private static func readTime(_ reader: inout TokenReader, into moment: inout CalendarMoment) -> Bool {
        if let compact = reader.takeNumber(digits: 6...6) {
            moment.hour = compact / 10_000
            moment.minute = compact / 100 % 100
            moment.second = compact % 100
            return true
        }
        if TimeReader.read(&reader, into: &moment) {
            _ = TimeReader.readHalf(&reader, into: &moment)
            return true
        }
        return isZoneAhead(reader)
    }
}
