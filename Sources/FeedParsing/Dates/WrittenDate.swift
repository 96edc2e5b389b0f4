/// Reads dates in any order of their parts: RFC 822 and 2822, asctime, and days as people write them.
///
/// Words that mean nothing are passed over; a number that means nothing makes the text no date.
struct WrittenDate {
    private var reader: TokenReader
    private var parts = DateParts()
    private var isImpossible = false
    private var endOfTime = 0

    /// The moment, or `nil` if the text has no day, month or year, or too many of them.
    static func read(_ tokens: [DateToken]) -> CalendarMoment? {
        var date = WrittenDate(reader: TokenReader(tokens))
        while !date.reader.isAtEnd, !date.isImpossible { date.take() }
        guard !date.isImpossible, var moment = date.parts.moment else { return nil }
        if let home = EastAsianWords.homeOffset(of: tokens) { moment.homeOffset = home }
        return moment
    }

    private init(reader: TokenReader) {
        self.reader = reader
    }

    private mutating func take() {
        if takeTime() || isImpossible || takeLateZone() || isImpossible { return }
        switch reader.current {
        case .number: takeNumber()
        case .word(let word): take(word: word)
        case .sign("("): skipComment(until: ")")
        case .sign("["): skipComment(until: "]")
        default: reader.advance()
        }
    }

    /// Passes over a comment of RFC 822 §3.4.3; a bracket that nothing closes is passed over alone.
    private mutating func skipComment(until closing: Character) {
        reader.advance()
        var ahead = reader
        while !ahead.isAtEnd {
            if ahead.take(closing) {
                reader = ahead
                return
            }
            ahead.advance()
        }
    }
}

// Times and zones.
extension WrittenDate {
    private mutating func takeTime() -> Bool {
        var clock = CalendarMoment(year: 1)
        let start = reader.index
        switch TimeReader.read(&reader, into: &clock) {
        case .none: return false
        case .impossible: isImpossible = true
        case .time where parts.hasTime:
            // A second time is a zone without its sign, as in `10:25:00 07:00`.
            isImpossible =
                parts.offset != nil || start != endOfTime + 1 || clock.second != 0 || clock.hour > 14
                || clock.minute % 15 != 0
            parts.offset = clock.hour * 3_600 + clock.minute * 60
        case .time:
            parts.setTime(clock)
            endOfTime = reader.index
            takeHalf()
            take(ZoneReader.read(&reader))
        }
        return true
    }

    /// A zone that does not follow the time at once: `10:25 23 Nov 2026 GMT`, `23 Nov 2026 +0700`.
    private mutating func takeLateZone() -> Bool {
        guard parts.offset == nil, parts.hasDate, !isDashBeforeTime else { return false }
        if parts.hasTime, let number = reader.number, number.digits == 4 {
            guard number.value / 100 <= 14, number.value % 100 < 60 else { return false }
            reader.advance()
            parts.offset = (number.value / 100 * 60 + number.value % 100) * 60
            return true
        }
        let start = reader.index
        take(ZoneReader.read(&reader, onlyUniversal: !parts.hasTime))
        return reader.index > start
    }

    /// Before a time a hyphen is a dash, as in `23/11/2026 - 10:25`, unless four digits follow.
    private var isDashBeforeTime: Bool {
        var ahead = reader
        ahead.skipBlanks()
        guard !parts.hasTime, ahead.current == .sign("-") else { return false }
        if case .number(_, 4)? = ahead.next { return false }
        return true
    }

    private mutating func take(_ zone: ZoneReader.Finding) {
        switch zone {
        case .none: break
        case .impossible: isImpossible = true
        case .offset(let offset): parts.offset = offset
        }
    }

    private mutating func takeHalf() {
        guard let (half, isEnglish) = DayHalf.take(&reader) else { return }
        parts.half = half
        parts.hasEnglishHalf = isEnglish
    }
}

// Numbers and words.
extension WrittenDate {
    private mutating func takeNumber() {
        guard let number = reader.number else { return }
        if let triple = FigureTriple.read(&reader) {
            isImpossible = parts.triple != nil || !triple.isDate
            parts.triple = triple
            return
        }
        let followsWord = if case .word? = reader.previous { true } else { false }
        reader.advance()
        if takeUnit(of: number, followsWord: followsWord) || takeHour(number) { return }
        if number.digits <= 2, let second = FigureTriple.second(of: "/", "-", ".", in: reader) {
            takePair(number.value, second)
        } else {
            parts.numbers.append(number)
        }
    }

    /// `10h25`, `10 giờ 25 phút`, `23日`.
    private mutating func takeUnit(of number: (value: Int, digits: Int), followsWord: Bool) -> Bool {
        var ahead = reader
        ahead.skipBlanks()
        guard let word = ahead.word, let unit = DateUnit.named[word], !DateUnit.leading.contains(word) else {
            return false
        }
        // Years of reigns (令和8年) are counted from another start.
        if unit == .year, followsWord || number.digits % 2 == 1 { isImpossible = true }
        ahead.advance()
        reader = ahead
        if !parts.set(unit, number) { isImpossible = true }
        guard unit == .hour else { return true }
        if word == "gio" || word == "g" { parts.homeOffset = CalendarMoment.vietnamOffset }
        if let minute = reader.number, minute.digits <= 2, reader.next != .sign("/") {
            reader.advance()
            _ = parts.set(.minute, minute)
        }
        return true
    }

    /// `10 a.m.`, and after the day `10.25`.
    private mutating func takeHour(_ number: (value: Int, digits: Int)) -> Bool {
        guard !parts.hasTime, number.digits <= 2 else { return false }
        var ahead = reader
        if let (half, isEnglish) = DayHalf.take(&ahead), isEnglish {
            reader = ahead
            parts.setTime(CalendarMoment(year: 1, hour: number.value))
            parts.half = half
            parts.hasEnglishHalf = true
            return true
        }
        guard parts.hasDate, let minute = FigureTriple.second(of: ".", in: reader) else { return false }
        reader.advance()
        reader.advance()
        parts.setTime(CalendarMoment(year: 1, hour: number.value, minute: minute))
        return true
    }

    private mutating func takePair(_ first: Int, _ second: Int) {
        isImpossible = parts.pair != nil
        parts.pair = (first, second)
        reader.advance()
        reader.advance()
    }

    private mutating func take(word: String) {
        if parts.hasTime, parts.half == nil, DayHalf.named[word] != nil { return takeHalf() }
        reader.advance()
        if let half = DayHalf.named[word] {
            // In Chinese, Japanese and Korean it stands before the time.
            if word.utf8.first.map({ $0 >= 0xE0 }) == true { parts.half = half }
        } else if DateUnit.leading.contains(word) {
            takeLeadingUnit(word)
        } else if word == "thu" || word == "t" {
            takeWeekday()
        } else if MonthNames.isMonth(word) {
            parts.monthNames.append(word)
        } else {
            parts.otherWords.append(word)
        }
    }

    /// `ngày 23`, `tháng 11`, `tháng Mười Một`, `năm 2026`.
    private mutating func takeLeadingUnit(_ word: String) {
        guard let unit = DateUnit.named[word] else { return }
        parts.homeOffset = CalendarMoment.vietnamOffset
        var ahead = reader
        ahead.skipBlanks()
        if unit == .month, let month = VietnameseMonths.take(&ahead) {
            reader = ahead
            isImpossible = !parts.set(.month, (month, 2))
        } else if let number = ahead.number {
            ahead.advance()
            // In `ngày 23/11/2026` the figures explain themselves.
            let isPiece = unit == .day && ["/", "-", "."].contains { ahead.current == .sign($0) }
            guard !isPiece else { return }
            reader = ahead
            isImpossible = !parts.set(unit, number)
        }
    }

    /// `Thứ 2`; but in `Thu 5 Nov 2026` the number is the day.
    private mutating func takeWeekday() {
        var ahead = reader
        ahead.skipBlanks()
        guard parts.isEmpty, let number = ahead.number, number.digits == 1, (2...7).contains(number.value) else {
            return
        }
        ahead.advance()
        guard ![":", "/", "-", "."].contains(where: { ahead.current == .sign($0) }) else { return }
        reader = ahead
        parts.weekdayNumber = number
    }
}
