import ArgumentParser
import ArticleStorage
import Foundation
import PressModel

/// `diemtin review second next`.
struct ReviewSecondNextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next",
        abstract: Say.text(vi: "Phát hiện kế tiếp cần đọc lại.", en: "The next finding to read again."),
        discussion: Say.text(
            vi: "Ví dụ: diemtin review second next --by minh",
            en: "Example: diemtin review second next --by minh"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions
    @OptionGroup var reviewer: ReviewerOptions

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func run() throws {
        let opened = try review.opened()
        guard let item = try opened.archive.nextSecondReading(for: reviewer.name) else {
            if json { return }
            return try Console.line(Say.text(vi: "Không còn gì để đọc lại.", en: "Nothing left to read."))
        }
        if json { return try Console.json(ReviewOutput(item)) }
        let blind = ReviewCase(item: item, heldDecision: nil, history: [], beside: [], followUp: nil)
        let text = ReviewCaseText(
            shown: blind,
            titles: try opened.lexicons(),
            clock: opened.clock,
            language: common.lang,
            marks: TermMarks(isColoured: Console.isOutputInteractive)
        )
        for line in text.lines { try Console.line(line) }
    }
}
