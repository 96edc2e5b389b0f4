/// A day of the Gregorian calendar and a time of day with its distance from UTC.
struct CalendarMoment: Equatable {
    var year: Int
    var month = 1
    var day = 1
    var hour = 0
    var minute = 0
    var second = 0
    var fraction = 0.0
    /// Seconds east of UTC, where the text states them.
    var offset: Int?
    /// The distance from UTC of those for whom the text is written; `nil` means that the form is read as UTC.
    var homeOffset: Int?

    /// Seconds from 1970 in UTC; `nil` if no such day or time exists.
    ///
    /// `defaultOffset` stands in for `homeOffset`, never for what the text states or for UTC.
    func secondsSince1970(defaultOffset: Int? = nil) -> Double? {
        guard (1...9_999).contains(year), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day),
            (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        // ISO 8601 writes the end of a day as 24:00.
        guard (0...23).contains(hour) || (hour == 24 && minute == 0 && second == 0) else { return nil }
        let east = offset ?? homeOffset.map { defaultOffset ?? $0 } ?? 0
        guard abs(east) <= Self.greatestOffset else { return nil }
        let seconds = Self.daysSince1970(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second
        return Double(seconds - east) + fraction
    }

    /// No place on earth is further from UTC than 14 hours; an hour more allows for a wrong summer time.
    static let greatestOffset = 15 * 3_600

    /// Vietnam's distance from UTC; it has had no summer time since 1975.
    static let vietnamOffset = 7 * 3_600

    /// A year of two or three digits by RFC 2822 §4.3.
    static func fullYear(_ year: Int, digits: Int) -> Int {
        switch digits {
        case ...2: year < 50 ? year + 2_000 : year + 1_900
        case 3: year + 1_900
        default: year
        }
    }

    /// How many days a month has.
    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }

    /// Days from 1 January 1970, counted in years that begin on 1 March, so that the leap day comes last.
    static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}
