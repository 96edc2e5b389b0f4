import Foundation
package import PressModel

/// What a period is called, in the head of a document and in the name of its folder.
package struct PeriodNames: Sendable {
    private let period: BriefingPeriod

    package init(_ period: BriefingPeriod) { self.period = period }

    /// The week's number and the year that it belongs to: those of its Thursday (ISO 8601).
    var week: (number: Int, year: Int) {
        let thursday = period.first.adding(days: 4 - period.first.isoWeekday)
        let newYear = CalendarDay(year: thursday.year, month: 1, day: 1)
        let days = thursday.start(in: .gmt).timeIntervalSince(newYear.start(in: .gmt)) / 86_400
        return (Int(days) / 7 + 1, thursday.year)
    }

    private var quarter: Int { (period.first.month - 1) / 3 + 1 }

    /// The folder below `Briefings`, such as `2026/11/23`, `2026/tuan-47`, `2026/thang-11`, `2026/quy-4`, `2026/nam`.
    package var folder: String {
        let year = period.first.year
        return switch period.kind {
        case .day: period.first.description.replacing("-", with: "/")
        case .week: "\(week.year)/tuan-\(two(week.number))"
        case .month: "\(year)/thang-\(two(period.first.month))"
        case .quarter: "\(year)/quy-\(quarter)"
        case .year: "\(year)/nam"
        }
    }

    /// "ngày 22/11/2026", "tuần 47 năm 2026", "tháng 11 năm 2026", "quý IV năm 2026", "năm 2026".
    package var name: Words {
        let year = period.first.year
        switch period.kind {
        case .day:
            let day = "\(two(period.first.day))/\(two(period.first.month))/\(year)"
            return Words(vi: "ngày \(day)", en: day)
        case .week:
            return Words(vi: "tuần \(week.number) năm \(week.year)", en: "week \(week.number) of \(week.year)")
        case .month:
            return Words(vi: "tháng \(period.first.month) năm \(year)", en: "month \(period.first.month)/\(year)")
        case .quarter:
            let roman = ["I", "II", "III", "IV"][quarter - 1]
            return Words(vi: "quý \(roman) năm \(year)", en: "quarter \(quarter) of \(year)")
        case .year: return Words(vi: "năm \(year)", en: "year \(year)")
        }
    }

    /// The document's title.
    package var title: Words {
        switch period.kind {
        case .day: Words(vi: "ĐIỂM TIN BÁO CHÍ", en: "PRESS BRIEFING")
        case .week: Words(vi: "ĐIỂM TIN BÁO CHÍ TUẦN", en: "WEEKLY PRESS BRIEFING")
        case .month: Words(vi: "ĐIỂM TIN BÁO CHÍ THÁNG", en: "MONTHLY PRESS BRIEFING")
        case .quarter: Words(vi: "ĐIỂM TIN BÁO CHÍ QUÝ", en: "QUARTERLY PRESS BRIEFING")
        case .year: Words(vi: "ĐIỂM TIN BÁO CHÍ NĂM", en: "YEARLY PRESS BRIEFING")
        }
    }

    private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
