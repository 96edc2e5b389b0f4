/// Reads Unix time: seconds (ten digits, or nine) or milliseconds (thirteen), where the moment lies in 1990 to 2099.
enum UnixTime {
    /// The moment, or `nil` if the text is no plausible count.
    static func read(_ tokens: [DateToken]) -> CalendarMoment? {
        var reader = TokenReader(tokens)
        guard let number = reader.number else { return nil }
        reader.advance()
        var moment = CalendarMoment(year: 1970, offset: 0)
        switch number.digits {
        case 9, 10: moment.fraction = Double(number.value) + TimeReader.readFraction(&reader)
        case 13: moment.fraction = Double(number.value) / 1_000
        default: return nil
        }
        return reader.isAtEnd && plausible.contains(moment.fraction) ? moment : nil
    }

    private static let plausible = 631_152_000.0..<4_102_444_800.0
}
