import DailyBriefing
import PressModel
import Spreadsheets

/// The list behind the first numbers of a day's briefing: every article read with what people decided on it, so that
/// the columns add up to the numbers.
struct ReadingList {
    static let name = "tin-da-doc"
    static let file = name + ".csv"

    let briefing: Briefing
    let language: Language

    var sheet: Sheet {
        Sheet(
            name: Words(vi: "Tin đã đọc", en: "Read")[language],
            columns: [
                SheetColumn(Words(vi: "Báo", en: "Outlet")[language], width: 24),
                SheetColumn(Words(vi: "Tiêu đề", en: "Headline")[language], width: 60, wraps: true),
                SheetColumn(Words(vi: "Vấn đề", en: "Issues")[language], width: 30),
                SheetColumn(Words(vi: "Đã xác nhận", en: "Confirmed")[language], width: 12),
                SheetColumn(Words(vi: "Bị bác", en: "Rejected")[language], width: 10),
                SheetColumn(Words(vi: "Chờ duyệt", en: "Waiting")[language], width: 10),
                SheetColumn(Words(vi: "Liên kết", en: "Link")[language], width: 48),
            ],
            rows: briefing.read.map(row)
        )
    }

    private func row(_ line: ReadLine) -> [SheetCell] {
        let issues = line.issues.map { briefing.issueTitles[$0]?[language] ?? $0 }.joined(separator: ", ")
        return [
            text(line.outlet), text(line.title), text(issues), .number(Double(line.confirmed)),
            .number(Double(line.wrong)), .number(Double(line.waiting)),
            HTMLEscaping.href(line.url).map { .link(url: $0, text: VisibleText.of($0)) } ?? .empty,
        ]
    }

    private func text(_ text: String) -> SheetCell { text.isEmpty ? .empty : .text(VisibleText.of(text)) }
}
