/// Reads dates with the month in letters: RFC 822 and 2822, asctime, and their slips, in any order of the parts.
enum WordsDate {
    private struct Parts {
        var numbers: [(value: Int, digits: Int)] = []
        var month: Int?
        var hasTime = false
        var zone: Int?
        var moment = CalendarMoment(year: 1)
    }

    /// The moment, or `nil` if the text has no month in letters, no day or no year.
    static func read(_ tokens: [DateToken]) -> CalendarMoment? {
        var reader = TokenReader(tokens)
        var parts = Parts()
        while !reader.isAtEnd { take(&reader, into: &parts) }
        guard let month = parts.month, parts.numbers.count >= 2 else { return nil }
        var moment = parts.moment
        moment.month = month
        // The year is the part of four digits; else it comes last, as RFC 822 has it.
        let yearIndex = parts.numbers.firstIndex { $0.digits >= 3 } ?? 1
        guard yearIndex <= 1 else { return nil }
        moment.year = fullYear(parts.numbers[yearIndex].value)
        moment.day = parts.numbers[1 - yearIndex].value
        moment.offset = parts.zone
        return moment
    }

    /// A year of two or three digits by RFC 2822 §4.3.
    static func fullYear(_ year: Int) -> Int {
        switch year {
        case 0...49: year + 2_000
        case 50...999: year + 1_900
        default: year
        }
    }

    /// A month by its name, or by its number after `tháng` or `thg`.
    private static func month(_ word: String, _ reader: inout TokenReader) -> Int? {
        guard ["tháng", "thg", "thang"].contains(word) else { return MonthNames.month(named: word) }
        var ahead = reader
        ahead.advance()
        ahead.skipBlanks()
        guard let number = ahead.takeNumber(digits: 1...2) else { return nil }
        reader = ahead
        return number
    }

    private static func take(_ reader: inout TokenReader, into parts: inout Parts) {
        if !parts.hasTime, TimeReader.read(&reader, into: &parts.moment) {
            parts.hasTime = true
            _ = TimeReader.readHalf(&reader, into: &parts.moment)
            parts.zone = ZoneReader.read(&reader)
            return
        }
        if parts.zone == nil, parts.hasTime, parts.numbers.count >= 2, let zone = ZoneReader.read(&reader) {
            parts.zone = zone
            return
        }
        switch reader.current {
        case .number(let value, let digits):
            parts.numbers.append((value, digits))
            reader.advance()
        case .word(let word):
            let start = reader.index
            if parts.month == nil { parts.month = month(word, &reader) }
            if reader.index == start { reader.advance() }
        default:
            reader.advance()
        }
    }
}
