import Foundation
import PressModel

/// Numbers, dates and times as a reader of the language writes them.
struct DisplayFormat {
    let language: Language
    let timeZone: TimeZone

    /// 1234 as "1.234" (vi) or "1,234" (en).
    func number(_ value: Int) -> String {
        (value < 0 ? "-" : "") + grouped(value.magnitude)
    }

    private func grouped(_ magnitude: UInt) -> String {
        let digits = String(magnitude)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped += language == .vi ? "." : "," }
            grouped.append(digit)
        }
        return grouped
    }

    /// One decimal, with the language's mark; none when it is whole, a dash when it is no number that can be written.
    func decimal(_ value: Double) -> String {
        guard let tenths = Int(exactly: (value * 10).rounded()) else { return "–" }
        let size = tenths.magnitude
        let whole = (tenths < 0 ? "-" : "") + grouped(size / 10)
        return size % 10 == 0 ? whole : "\(whole)\(language == .vi ? "," : ".")\(size % 10)"
    }

    /// "22/11/2026".
    func day(_ day: CalendarDay) -> String { "\(two(day.day))/\(two(day.month))/\(day.year)" }

    /// "22/11".
    func shortDay(_ day: CalendarDay) -> String { "\(two(day.day))/\(two(day.month))" }

    /// "Chủ nhật, ngày 22/11/2026".
    func dayWithWeekday(_ day: CalendarDay) -> String {
        switch language {
        case .vi: "\(weekday(day)), ngày \(self.day(day))"
        case .en: "\(weekday(day)), \(self.day(day))"
        }
    }

    /// "ngày 23 tháng 11 năm 2026", as Decree 30/2020/NĐ-CP dates documents (01–09 and months 1–2 with a zero).
    func documentDate(_ day: CalendarDay) -> String {
        switch language {
        case .vi: "ngày \(two(day.day)) tháng \(day.month < 3 ? two(day.month) : String(day.month)) năm \(day.year)"
        case .en: self.day(day)
        }
    }

    /// "06:30 ngày 23/11/2026".
    func moment(_ date: Date) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: date)
        let clock = "\(two(parts.hour ?? 0)):\(two(parts.minute ?? 0))"
        return "\(clock) \(language == .vi ? "ngày " : "")\(day(CalendarDay(date, in: timeZone)))"
    }

    private func weekday(_ day: CalendarDay) -> String {
        let names: [String] =
            switch language {
            case .vi: ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"]
            case .en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
            }
        let number = calendar.component(.weekday, from: day.start(in: timeZone).addingTimeInterval(43_200))
        return names[(number - 1) % 7]
    }

    private var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar
    }

    private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}

extension DisplayFormat {
    /// A share of 0 to 1 as a percentage with at most one decimal: "66,7%".
    func percent(_ share: Double) -> String { decimal(share * 100) + "%" }

    /// Days that belong together: "16/11/2026" for one, else "16/11/2026 – 22/11/2026".
    func span(_ first: CalendarDay, _ last: CalendarDay) -> String {
        first == last ? day(first) : "\(first.year == last.year ? shortDay(first) : day(first)) – \(day(last))"
    }
}
