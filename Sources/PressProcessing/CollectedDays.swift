import PressModel

/// Tells the days on which enough feeds were read for their counts to mean something.
enum CollectedDays {
    /// Share of the day's feeds that must have been read.
    static let share = 0.8

    static func days(_ checked: [CheckedDay]) -> Set<CalendarDay> {
        Set(checked.filter { $0.asked > 0 && Double($0.read) >= share * Double($0.asked) }.map(\.day))
    }
}
