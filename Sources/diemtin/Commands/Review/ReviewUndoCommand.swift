import ArgumentParser
import ArticleStorage
import Foundation
import PressModel

/// `diemtin review undo`.
struct ReviewUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: Say.text(vi: "Rút lại quyết định.", en: "Take a decision back."),
        discussion: Say.text(
            vi: """
                Không nêu số: rút lại quyết định mới nhất của người gọi, cả loạt nếu được ghi cùng loạt. Quyết định trước đó, \
                nếu có, lại có hiệu lực. Nhật ký giữ mọi bước.
                Ví dụ:
                  diemtin review undo --workspace ~/diem-tin
                  diemtin review undo 12
                """,
            en: """
                Without a number: takes back the caller's latest decision, the whole set where it was made in one go. What \
                held before holds again. The log keeps every step.
                Examples:
                  diemtin review undo --workspace ~/press
                  diemtin review undo 12
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions
    @OptionGroup var reviewer: ReviewerOptions

    @Argument(help: ArgumentHelp(Say.text(vi: "Số của phát hiện.", en: "Number of the finding."), valueName: "id"))
    var finding: Int64?

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func run() throws {
        let opened = try review.opened()
        let undone = try undo(opened.archive, at: opened.clock.now())
        if json { return try Console.json(undone.map(DecisionOutput.init)) }
        if undone.isEmpty { try Console.line(Say.text(vi: "Không có gì để rút lại.", en: "Nothing to take back.")) }
        for entry in undone {
            let verdict = entry.decision?.verdict.rawValue ?? ""
            let held = try opened.archive.reviewCase(entry.findingID)?.item.decision?.verdict.rawValue
            let now = held ?? Say.text(vi: "chờ duyệt", en: "open")
            try Console.line(
                Say.text(
                    vi: "Đã rút lại: \(entry.findingID) \(verdict); nay: \(now)",
                    en: "Taken back: \(entry.findingID) \(verdict); now: \(now)"
                )
            )
        }
    }

    private func undo(_ archive: Archive, at moment: Date) throws -> [DecisionEntry] {
        guard let finding else {
            return try archive.undoLatest(by: reviewer.name, since: .distantPast, at: moment, origin: .terminal)
        }
        return try archive.reopen(finding, by: reviewer.name, at: moment, origin: .terminal).map { [$0] } ?? []
    }
}
