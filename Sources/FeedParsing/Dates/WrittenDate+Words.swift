// The words of a written date.
extension WrittenDate {
    /// Takes a word by what it means in a date.
    mutating func take(word: String) {
        if parts.hasTime, parts.half == nil, DayHalf.named[word] != nil { return takeHalf() }
        reader.advance()
        if let half = DayHalf.named[word] {
            // In Chinese, Japanese and Korean it stands before the time.
            if word.utf8.first.map({ $0 >= 0xE0 }) == true { parts.half = half }
        } else if DateUnit.leading.contains(word) {
            takeLeadingUnit(word)
        } else if word == "thu" || word == "t" {
            takeWeekday()
        } else if word == "th", let number = reader.number {
            // WordPress writes `Th11` for November in Vietnamese.
            reader.advance()
            parts.homeOffset = CalendarMoment.vietnamOffset
            isImpossible = !parts.set(.month, number)
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
            var figures = ahead
            // In `ngày 23/11/2026` the figures explain themselves.
            if unit == .day, FigureTriple.read(&figures) != nil { return }
            ahead.advance()
            if unit == .day, FigureTriple.second(of: "/", "-", ".", in: ahead) != nil { return }
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
