/// Reads days in figures, as `10/2/2026 9:25:00 AM` or `23/11/2026, 10:25 (GMT+7)`.
///
/// With `AM` or `PM` the month comes first (the US form that .NET writes, seen in Vietnamese feeds); without, the day
/// comes first, as people write here. A number over 12 decides by itself.
enum FiguresDate {
    /// The moment, or `nil` if the text is not of this form.
    static func read(_ tokens: [DateToken]) -> CalendarMoment? {
        var reader = TokenReader(tokens, from: start(of: tokens))
        guard let first = reader.takeNumber(digits: 1...2), takeDivider(&reader),
            let second = reader.takeNumber(digits: 1...2), takeDivider(&reader),
            let year = reader.takeNumber(digits: 2...4), !takeDivider(&reader)
        else { return nil }
        var moment = CalendarMoment(year: WordsDate.fullYear(year), assumedOffset: CalendarMoment.vietnamOffset)
        while [.blank, .sign(","), .sign("-"), .sign("|")].contains(reader.current) { reader.advance() }
        var hasHalf = false
        if TimeReader.read(&reader, into: &moment) { hasHalf = TimeReader.readHalf(&reader, into: &moment) }
        moment.offset = ZoneReader.read(&reader)
        let monthFirst = second > 12 || (hasHalf && first <= 12)
        (moment.month, moment.day) = monthFirst ? (first, second) : (second, first)
        return moment
    }

    /// Passes over a day of the week (`Thứ hai, `).
    private static func start(of tokens: [DateToken]) -> Int {
        tokens.firstIndex { if case .number = $0 { true } else { false } } ?? tokens.count
    }

    private static func takeDivider(_ reader: inout TokenReader) -> Bool {
        reader.take("/") || reader.take("-") || reader.take(".")
    }
}
