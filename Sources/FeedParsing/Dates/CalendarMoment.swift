/// A day of the Gregorian calendar and a time of day with its distance from UTC.
struct CalendarMoment: Equatable {
    var year: Int
    var month = 1
    var day = 1
    var hour = 0
    var minute = 0
    var second = 0
    var fraction = 0.0
    /// Seconds east of UTC.
    var offset: Int?
    /// What `offset` is where the text states none.
    var assumedOffset = 0

    /// Vietnam's distance from UTC; it has had no summer time since 1975.
    static let vietnamOffset = 7 * 3_600

    /// Seconds from 1970 in UTC; `nil` if no such day or time exists.
    var secondsSince1970: Double? {
        guard (1...9_999).contains(year), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day),
            (0...59).contains(minute), (0...60).contains(second), abs(offset ?? 0) <= 15 * 3_600
        else { return nil }
        // ISO 8601 writes the end of a day as 24:00.
        guard (0...23).contains(hour) || (hour == 24 && minute == 0 && second == 0) else { return nil }
        let seconds = Self.daysSince1970(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second
        return Double(seconds - (offset ?? assumedOffset)) + fraction
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }

    /// Days from 1 January 1970, counted in years that begin on 1 March, so that the leap day comes last.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}
