import ArgumentParser
import ArticleStorage
import Foundation
import IssueClassification
import PressModel

/// `diemtin review list`.
struct ReviewListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Say.text(
            vi: "Các phát hiện chờ duyệt: địa bàn của cơ quan trước, rồi ngày mới nhất, gần ngưỡng nhất.",
            en: "Findings that wait: the office's area first, then the newest day, nearest to their threshold."
        ),
        discussion: Say.text(
            vi: """
                Ví dụ:
                  diemtin review list --workspace ~/diem-tin --issue land --limit 20
                  diemtin review list --place "Ninh Kiều" --since 2026-11-01 --status wrong
                """,
            en: """
                Examples:
                  diemtin review list --workspace ~/press --issue land --limit 20
                  diemtin review list --place "Ninh Kiều" --since 2026-11-01 --status wrong
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions
    @OptionGroup var period: PeriodOptions

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Chỉ vấn đề này.", en: "Only this issue."), valueName: "id"))
    var issue: String?

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "issue, claim hoặc figure.", en: "issue, claim or figure.")))
    var kind: FindingKind?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Ngày của bài.", en: "Day of the article."), valueName: "yyyy-mm-dd")
    )
    var date: CalendarDay?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Chỉ bài nêu địa danh này.", en: "Only articles that name this place."))
    )
    var place: String?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Chỉ nguồn tin này (mã).", en: "Only this feed (its id)."), valueName: "id")
    )
    var source: String?

    @Option(name: .long, help: ArgumentHelp(ReviewStatus.allCases.map(\.rawValue).joined(separator: ", ")))
    var status = ReviewStatus.open

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Nhiều nhất chừng này.", en: "At most so many."), valueName: "n")
    )
    var limit = 50

    @Flag(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "In JSON, mỗi dòng một phát hiện.", en: "Print JSON, one finding a line."))
    )
    var json = false

    func validate() throws {
        guard (1...100_000).contains(limit) else {
            throw ValidationError(Say.text(vi: "--limit từ 1 đến 100000", en: "--limit is 1 to 100000"))
        }
        guard date == nil || (period.since == nil && period.until == nil) else {
            throw ValidationError(
                Say.text(
                    vi: "dùng --date, hoặc --since và --until",
                    en: "use either --date, or --since and --until"
                )
            )
        }
    }

    func run() throws {
        let opened = try review.opened()
        let lexicons = try opened.lexicons()
        let items = try opened.archive.reviewItems(filter, limit: limit)
        if json { return try items.forEach { try Console.json(ReviewOutput($0)) } }
        if items.isEmpty { try Console.line(Say.text(vi: "Không có phát hiện nào.", en: "No findings.")) }
        for item in items {
            try Console.line(
                ReviewText(item: item, titles: lexicons, clock: opened.clock, language: common.lang).text
            )
        }
    }

    private var filter: QueueFilter {
        QueueFilter(
            status: status,
            kind: kind,
            issue: issue,
            place: place?.precomposedStringWithCanonicalMapping,
            source: source,
            first: date ?? period.since,
            last: date ?? period.until
        )
    }
}
