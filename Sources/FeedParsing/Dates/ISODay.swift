/// Reads the days of ISO 8601: of the calendar, of the year (`2026-327`) and of the week (`2026-W48-1`), whole,
/// truncated, with and without hyphens, and with years of two digits, which are of this century.
enum ISODay {
    /// The day at the start of a text; what is truncated to nothing but the present year is no day.
    static func read(_ reader: inout TokenReader) -> CalendarMoment? {
        var ahead = reader
        // `-0312` and `-03-12` leave the century out.
        let isCut = ahead.take("-")
        guard let number = ahead.number else { return nil }
        ahead.advance()
        let day = isCut ? cut(number, &ahead) : whole(number, &ahead)
        if day != nil { reader = ahead }
        return day
    }

    private static func cut(_ number: (value: Int, digits: Int), _ reader: inout TokenReader) -> CalendarMoment? {
        if number.digits == 4 {
            return CalendarMoment(year: 2_000 + number.value / 100, month: number.value % 100)
        }
        guard number.digits == 2, reader.take("-"), let month = reader.takeNumber(digits: 2...2) else { return nil }
        return CalendarMoment(year: 2_000 + number.value, month: month)
    }

    private static func whole(_ number: (value: Int, digits: Int), _ reader: inout TokenReader) -> CalendarMoment? {
        let value = number.value
        switch number.digits {
        case 14:
            reader = TokenReader(clock(in: value % 1_000_000) + reader.remaining)
            return compact(value / 1_000_000)
        case 12:
            reader = TokenReader(clock(in: value % 10_000 * 100) + reader.remaining)
            return compact(value / 10_000)
        case 8: return compact(value)
        case 7: return ordinal(value % 1_000, of: value / 1_000)
        case 6: return sixDigits(value)
        case 5: return ordinal(value % 1_000, of: 2_000 + value / 1_000)
        case 4: return afterYear(value, &reader)
        case 2: return afterShortYear(value, &reader)
        default: return nil
        }
    }

    /// The time of a date that is written as one number.
    private static func clock(in value: Int) -> [DateToken] {
        [.word("t"), .number(value, digits: 6)]
    }

    private static func compact(_ value: Int) -> CalendarMoment {
        CalendarMoment(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }

    /// `261123`; what is no such day can be a year and month, `202611`.
    private static func sixDigits(_ value: Int) -> CalendarMoment {
        let day = compact(20_000_000 + value)
        return day.secondsSince1970() == nil ? CalendarMoment(year: value / 100, month: value % 100) : day
    }

    private static func ordinal(_ number: Int, of year: Int) -> CalendarMoment? {
        guard (1...366).contains(number) else { return nil }
        return day(CalendarMoment.daysSince1970(year, 1, 1) + number - 1, in: year...year)
    }

    private static func afterYear(_ year: Int, _ reader: inout TokenReader) -> CalendarMoment? {
        var ahead = reader
        let divider: Character = ahead.current == .sign("/") ? "/" : "-"
        let isDivided = ahead.take(divider)
        if ahead.word == "w" {
            reader = ahead
            return week(of: year, &reader)
        }
        guard isDivided else { return CalendarMoment(year: year) }
        guard let second = ahead.number else { return nil }
        ahead.advance()
        let hasDay = ahead.take(divider)
        guard hasDay else {
            reader = ahead
            return second.digits == 3 ? ordinal(second.value, of: year) : month(second, of: year)
        }
        // Google wrote the month with one zero too many: `2003-012-31`.
        guard second.digits <= 3, let day = ahead.takeNumber(digits: 1...2) else { return nil }
        reader = ahead
        return CalendarMoment(year: year, month: second.value, day: day)
    }

    private static func month(_ number: (value: Int, digits: Int), of year: Int) -> CalendarMoment? {
        number.digits <= 2 ? CalendarMoment(year: year, month: number.value) : nil
    }

    /// `26-11-23` and `26-327`, with nothing after it but a `T`: else `23-11-26 10:25` is a day first.
    private static func afterShortYear(_ year: Int, _ reader: inout TokenReader) -> CalendarMoment? {
        var ahead = reader
        guard ahead.take("-") else { return nil }
        if let number = ahead.takeNumber(digits: 3...3), ahead.isAtEnd {
            reader = ahead
            return ordinal(number, of: 2_000 + year)
        }
        guard let month = ahead.takeNumber(digits: 2...2), ahead.take("-"),
            let day = ahead.takeNumber(digits: 2...2), ahead.isAtEnd || ahead.word == "t"
        else { return nil }
        let moment = CalendarMoment(year: 2_000 + year, month: month, day: day)
        guard moment.secondsSince1970() != nil else { return nil }
        reader = ahead
        return moment
    }

    /// `W48`, `W48-1` and `W481`: week 1 is the one with 4 January in it, and weeks begin on Monday.
    private static func week(of year: Int, _ reader: inout TokenReader) -> CalendarMoment? {
        reader.advance()
        guard let number = reader.number, (2...3).contains(number.digits) else { return nil }
        reader.advance()
        var (week, weekday) = (number.value, 1)
        if number.digits == 3 {
            (week, weekday) = (number.value / 10, number.value % 10)
        } else if reader.take("-") {
            guard let stated = reader.takeNumber(digits: 1...1) else { return nil }
            weekday = stated
        }
        guard (1...53).contains(week), (1...7).contains(weekday) else { return nil }
        let fourth = CalendarMoment.daysSince1970(year, 1, 4)
        // 1 January 1970 was a Thursday.
        let monday = fourth - ((fourth + 3) % 7 + 7) % 7
        return day(monday + (week - 1) * 7 + weekday - 1, in: (year - 1)...(year + 1))
    }

    /// The day of the calendar that lies so many days after 1 January 1970.
    private static func day(_ days: Int, in years: ClosedRange<Int>) -> CalendarMoment? {
        for year in years where days < CalendarMoment.daysSince1970(year + 1, 1, 1) {
            guard days >= CalendarMoment.daysSince1970(year, 1, 1) else { return nil }
            let month = (1...12).last { CalendarMoment.daysSince1970(year, $0, 1) <= days } ?? 1
            return CalendarMoment(
                year: year,
                month: month,
                day: days - CalendarMoment.daysSince1970(year, month, 1) + 1
            )
        }
        return nil
    }
}
