/// Reads days (`2026-11-23`) and ISO 8601 weeks (`2026-W48`).
enum CivilDate {
    /// Days since 1970-01-01, a week giving its Monday; nil for what is no date.
    static func dayNumber(_ text: String) -> Int? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, let year = number(first, digits: 4), (1...9999).contains(year) else {
            return nil
        }
        if parts.count == 2, parts[1].first == "W" { return week(year, parts[1].dropFirst()) }
        guard parts.count == 3, let month = number(parts[1], digits: 2), let day = number(parts[2], digits: 2),
            (1...12).contains(month), (1...length(of: month, year)).contains(day)
        else { return nil }
        return days(year, month, day)
    }

    private static func week(_ year: Int, _ text: Substring) -> Int? {
        guard let week = number(text, digits: 2), (1...53).contains(week) else { return nil }
        // ISO 8601: week 1 holds 4 January.
        let fourth = days(year, 1, 4)
        return fourth - weekday(fourth) + (week - 1) * 7
    }

    /// Monday is 0; day 0, 1970-01-01, was a Thursday.
    private static func weekday(_ day: Int) -> Int {
        let rest = (day + 3) % 7
        return rest < 0 ? rest + 7 : rest
    }

    private static func number(_ text: Substring, digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func length(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let before = year - 1
        let leapDays = before / 4 - before / 100 + before / 400
        let months = (1..<month).reduce(0) { $0 + length(of: $1, year) }
        // 719162 days lie between 0001-01-01 and 1970-01-01.
        return before * 365 + leapDays + months + day - 1 - 719_162
    }
}
