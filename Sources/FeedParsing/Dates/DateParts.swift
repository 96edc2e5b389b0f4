/// What has been read of a date, and what it means when all is read.
struct DateParts {
    /// Numbers that no word explains.
    var numbers: [(value: Int, digits: Int)] = []
    var monthNames: [String] = []
    var otherWords: [String] = []
    var triple: FigureTriple?
    /// A day and month without a year.
    var pair: (first: Int, second: Int)?
    /// A number of the week, or the day after `Thu`.
    var weekdayNumber: (value: Int, digits: Int)?
    var half: DayHalf?
    var hasEnglishHalf = false
    var offset: Int?
    var homeOffset: Int?
    private var year: (value: Int, digits: Int)?
    private var month: Int?
    private var day: Int?
    private var time: CalendarMoment?

    /// Whether a time has been read.
    var hasTime: Bool { time != nil }

    /// Whether nothing of the day has been read.
    var isEmpty: Bool { numbers.isEmpty && monthNames.isEmpty && triple == nil && day == nil && year == nil }

    /// Whether what has been read can be a whole day.
    var hasDate: Bool {
        if triple != nil { return true }
        let known = numbers.count + (year == nil ? 0 : 1) + (day == nil ? 0 : 1) + (weekdayNumber == nil ? 0 : 1)
        return known >= 2 && (month != nil || !monthNames.isEmpty)
    }

    /// Sets the time of day.
    mutating func setTime(_ time: CalendarMoment) { self.time = time }

    /// Sets what a number with a unit means; `false` if it was known already.
    mutating func set(_ unit: DateUnit, _ number: (value: Int, digits: Int)) -> Bool {
        switch unit {
        case .year: return put(number, into: &year)
        case .month: return put(number.value, into: &month)
        case .day: return put(number.value, into: &day)
        case .hour: return put(CalendarMoment(year: 1, hour: number.value), into: &time)
        case .minute: time?.minute = number.value
        case .second: time?.second = number.value
        }
        return time != nil
    }

    private func put<Value>(_ value: Value, into field: inout Value?) -> Bool {
        guard field == nil else { return false }
        field = value
        return true
    }

    /// The moment that the parts make together.
    var moment: CalendarMoment? {
        guard var moment = known(time ?? CalendarMoment(year: 1)) else { return nil }
        if let half { moment.hour = half.hour(of: moment.hour) }
        moment.offset = offset
        moment.homeOffset = moment.homeOffset ?? homeOffset
        return moment
    }

    /// The day added to a time.
    private func known(_ time: CalendarMoment) -> CalendarMoment? {
        var moment = time
        if let triple {
            guard numbers.isEmpty, pair == nil, year == nil else { return nil }
            (moment.year, moment.month, moment.day) = triple.day(monthFirst: hasEnglishHalf)
            moment.homeOffset = triple.isYearFirst ? nil : CalendarMoment.vietnamOffset
            return moment
        }
        guard let month = month ?? namedMonth else { return dayOfPair(added: time) }
        guard pair == nil, let (year, day) = yearAndDay, day.digits <= 2, (2...4).contains(year.digits) else {
            return nil
        }
        moment.year = CalendarMoment.fullYear(year.value, digits: year.digits)
        moment.month = month
        moment.day = day.value
        return moment
    }

    /// `23/11 năm 2026`.
    private func dayOfPair(added time: CalendarMoment) -> CalendarMoment? {
        guard let pair, let year, numbers.isEmpty else { return nil }
        var moment = time
        moment.year = CalendarMoment.fullYear(year.value, digits: year.digits)
        (moment.day, moment.month) = pair
        return moment
    }

    /// The month named, if it is one; days of the week that look like a month give way.
    private var namedMonth: Int? {
        let certain = monthNames.filter { !MonthNames.isAlsoWeekday($0) }
        let months = Set((certain.isEmpty ? monthNames : certain).compactMap(MonthNames.month(named:)))
        if months.isEmpty { return otherWords.lazy.compactMap(MonthNames.month(like:)).first }
        return months.count == 1 ? months.first : nil
    }

    /// The year is the number of three or four digits; else it comes last, as RFC 822 has it.
    private var yearAndDay: (year: (value: Int, digits: Int), day: (value: Int, digits: Int))? {
        var rest = numbers
        let day = day.map { (value: $0, digits: 2) }
        switch (year, day) {
        case (let year?, let day?): return rest.isEmpty ? (year, day) : nil
        case (let year?, nil):
            if rest.isEmpty, let weekdayNumber { rest = [weekdayNumber] }
            return rest.count == 1 ? (year, rest[0]) : nil
        case (nil, let day?): return rest.count == 1 ? (rest[0], day) : nil
        case (nil, nil):
            if rest.count == 1, let weekdayNumber { rest.insert(weekdayNumber, at: 0) }
            guard rest.count == 2 else { return nil }
            return rest[0].digits >= 3 ? (rest[0], rest[1]) : (rest[1], rest[0])
        }
    }
}
