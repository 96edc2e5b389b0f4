import PressModel
import StrictYAML

extension YAMLValue {
    /// The value as a day written as `2025-06-30`.
    ///
    /// - Returns: The day.
    /// - Throws: `UserFault` naming file, line and key.
    func calendarDay() throws -> CalendarDay {
        if let day = CalendarDay(try string()) { return day }
        throw fault(
            Words(vi: "`\(key)` không phải một ngày: `\(try string())`", en: "`\(key)` is no day"),
            remedy: Words(vi: "viết như 2025-06-30", en: "write it as 2025-06-30")
        )
    }
}
