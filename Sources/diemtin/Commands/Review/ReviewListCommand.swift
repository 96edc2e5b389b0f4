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
    @OptionGroup var queue: QueueOptions

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
    }

    func run() throws {
        let opened = try review.opened()
        let lexicons = try opened.lexicons()
        let items = try opened.archive.reviewItems(queue.filter, limit: limit)
        if json { return try items.forEach { try Console.json(ReviewOutput($0)) } }
        if items.isEmpty { try Console.line(Say.text(vi: "Không có phát hiện nào.", en: "No findings.")) }
        for item in items {
            try Console.line(
                ReviewText(item: item, titles: lexicons, clock: opened.clock, language: common.lang).text
            )
        }
    }
}
