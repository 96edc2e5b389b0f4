/// Reads the zone of a date: `Z`, `+07:00`, `+0700`, `+07`, `GMT+7`, `gMt + 7`, `EST`, `Asia/Ho_Chi_Minh`.
enum ZoneReader {
    /// What was found at a place.
    enum Finding: Equatable {
        case none
        /// A sign or a name that begins a zone, with something after it that is none, as `+00:zz`.
        case impossible
        /// Seconds east of UTC.
        case offset(Int)
    }

    /// Reads the zone at hand; `reader` stays where it is if there is none.
    ///
    /// - Parameters:
    ///   - reader: Where to read.
    ///   - onlyUniversal: Whether only `Z`, `UTC`, `GMT` and figures count: before a time, `a` and `at` are words.
    /// - Returns: What stands there.
    static func read(_ reader: inout TokenReader, onlyUniversal: Bool = false) -> Finding {
        var ahead = reader
        skipOpening(&ahead)
        let isReversed = takeRegion("etc", &ahead)
        if ahead.word == "asia", let offset = city(&ahead) {
            reader = ahead
            return .offset(offset)
        }
        guard let name = ahead.word, let offset = ZoneNames.offset(of: name),
            !onlyUniversal || ZoneNames.universal.contains(name)
        else {
            let finding = figures(&ahead)
            if case .offset = finding { reader = ahead }
            return finding
        }
        ahead.advance()
        reader = ahead
        ahead.skipBlanks()
        guard ZoneNames.universal.contains(name), case .offset(let stated) = figures(&ahead, afterName: true) else {
            return .offset(offset)
        }
        reader = ahead
        // POSIX, and so `Etc/GMT-7`, counts the hours west of Greenwich.
        return .offset(isReversed ? -stated : stated)
    }

    private static func skipOpening(_ reader: inout TokenReader) {
        reader.skipBlanks()
        while reader.take("(") || reader.take("[") || reader.take(",") { reader.skipBlanks() }
    }

    private static func takeRegion(_ region: String, _ reader: inout TokenReader) -> Bool {
        guard reader.word == region, reader.next == .sign("/") else { return false }
        reader.advance()
        reader.advance()
        return true
    }

    private static func city(_ reader: inout TokenReader) -> Int? {
        var ahead = reader
        guard takeRegion("asia", &ahead), let offset = ahead.word.flatMap({ ZoneNames.asia[$0] }) else { return nil }
        ahead.advance()
        while ahead.take("_"), ahead.word != nil { ahead.advance() }
        reader = ahead
        return offset
    }

    /// An offset in figures, with blanks allowed after the sign.
    private static func figures(_ reader: inout TokenReader, afterName: Bool = false) -> Finding {
        let sign: Int
        if reader.take("+") { sign = 1 } else if reader.take("-") { sign = -1 } else { return .none }
        let wasBlank = reader.current == .blank
        reader.skipBlanks()
        guard let number = reader.number, number.digits <= 4 || number.digits == 6 else {
            // A dash may divide the time from what follows it.
            return sign > 0 || !wasBlank && reader.word != nil ? .impossible : .none
        }
        reader.advance()
        let isDash = sign < 0 && wasBlank && !afterName && number.digits <= 2
        if isDash || (sign < 0 && isDay(number.digits, reader)) { return .none }
        if number.digits == 6 { return offset(sign, number.value / 10_000, number.value / 100 % 100) }
        if number.digits > 2 { return offset(sign, number.value / 100, number.value % 100) }
        guard reader.take(":") else { return offset(sign, number.value, 0) }
        guard let minutes = reader.takeNumber(digits: 1...2) else { return .impossible }
        return offset(sign, number.value, minutes)
    }

    /// Whether the number just read is the day in `10:25 - 5/11/2026` or `10:25 - 5 tháng 11`.
    private static func isDay(_ digits: Int, _ reader: TokenReader) -> Bool {
        guard digits <= 2 else { return false }
        var ahead = reader
        ahead.skipBlanks()
        if ahead.take("/") || ahead.take("-") || ahead.take(".") { return ahead.number != nil }
        return ahead.word.map { MonthNames.isMonth($0) || DateUnit.named[$0] == .month } ?? false
    }

    private static func offset(_ sign: Int, _ hours: Int, _ minutes: Int) -> Finding {
        let seconds = hours * 3_600 + minutes * 60
        return minutes < 60 && seconds <= CalendarMoment.greatestOffset ? .offset(sign * seconds) : .impossible
    }
}
