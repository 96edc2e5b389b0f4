import Foundation
import PressModel

/// Numbers, days and moments as a reader of the language writes them.
struct DeskFormat: Sendable {
    let language: Language
    let clock: PressClock

    /// 1234 as "1.234" (vi) or "1,234" (en).
    func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var grouped = value < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped += language == .vi ? "." : "," }
            grouped.append(digit)
        }
        return grouped
    }

    /// At most so many decimals, with the language's mark; a dash for what can't be written.
    func decimal(_ value: Double, places: Int = 1) -> String {
        let scale = pow(10, Double(places))
        guard let scaled = Int(exactly: (value * scale).rounded()) else { return "–" }
        let size = Int(scaled.magnitude)
        let whole = (scaled < 0 ? "-" : "") + number(size / Int(scale))
        let rest = String(size % Int(scale))
        let decimals = String(repeating: "0", count: max(0, places - rest.count)) + rest
        let shown = decimals.reversed().drop { $0 == "0" }.reversed()
        return shown.isEmpty ? whole : whole + (language == .vi ? "," : ".") + String(shown)
    }

    /// Points with their sign, "+4,5".
    func points(_ value: Double) -> String { (value > 0 ? "+" : "") + decimal(value) }

    /// 0.925 as "92,5%".
    func share(_ value: Double) -> String { decimal(value * 100) + "%" }

    /// "22/11/2026".
    func day(_ day: CalendarDay) -> String {
        "\(day.day < 10 ? "0" : "")\(day.day)/\(day.month < 10 ? "0" : "")\(day.month)/\(day.year)"
    }

    /// "22/11/2026 08:05", in the office's time zone.
    func moment(_ date: Date) -> String { clock.display(date) }

    /// "2026-11" as "11/2026".
    func month(_ month: String) -> String { month.split(separator: "-").reversed().joined(separator: "/") }
}
