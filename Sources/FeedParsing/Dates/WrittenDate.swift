/// Reads dates in any order of their parts: RFC 822 and 2822, asctime, and days as people write them.
///
/// Words that mean nothing are passed over; a number that means nothing makes the text no date.
struct WrittenDate {
    /// What is left to read.
    var reader: TokenReader
    /// What has been read.
    var parts = DateParts()
    /// Whether something has been read that no date has.
    var isImpossible = false
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

    /// Takes the half of the day after a time.
    mutating func takeHalf() {
        guard let (half, isEnglish) = DayHalf.take(&reader) else { return }
        parts.half = half
        parts.hasEnglishHalf = isEnglish
    }
}
