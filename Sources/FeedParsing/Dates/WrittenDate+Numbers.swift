// The numbers of a written date.
extension WrittenDate {
    /// Takes a number by what stands around it.
    mutating func takeNumber() {
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
}
