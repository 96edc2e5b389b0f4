import ArgumentParser
import ArticleStorage
import Foundation
import PressModel

/// `diemtin review show`.
struct ReviewShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Say.text(
            vi: "Một phát hiện với bài, căn cứ, các lần sửa bài và quyết định.",
            en: "A finding with its article, evidence, edits and decisions."
        ),
        discussion: Say.text(
            vi: "Ví dụ: diemtin review show 12 --workspace ~/diem-tin",
            en: "Example: diemtin review show 12 --workspace ~/press"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions

    @Argument(help: ArgumentHelp(Say.text(vi: "Số của phát hiện.", en: "Number of the finding."), valueName: "id"))
    var finding: Int64

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func run() throws {
        let opened = try review.opened()
        guard let shown = try opened.archive.reviewCase(finding) else { throw MissingFinding.fault(finding) }
        if json { return try Console.json(ReviewCaseOutput(shown, today: opened.clock.today)) }
        let text = ReviewCaseText(
            shown: shown,
            titles: try opened.lexicons(),
            clock: opened.clock,
            language: common.lang,
            marks: TermMarks(isColoured: Console.isOutputInteractive)
        )
        for line in text.lines { try Console.line(line) }
    }
}

/// A number that no finding has.
enum MissingFinding {
    static func fault(_ id: Int64) -> CommandFault {
        CommandFault(
            Words(vi: "không có phát hiện số \(id)", en: "there is no finding \(id)"),
            remedy: Words(vi: "xem số ở `diemtin review list`", en: "see the numbers in `diemtin review list`")
        )
    }
}

/// A finding with all that hangs on it, as `review show --json` prints it.
struct ReviewCaseOutput: Encodable {
    let item: ReviewOutput
    let heldDecision: Int64?
    let history: [DecisionOutput]
    let beside: [Int64]
    let revisions: [ArticleRevision]
    let followUp: FollowUpOutput?

    init(_ shown: ReviewCase, today: CalendarDay) {
        item = ReviewOutput(shown.item)
        heldDecision = shown.heldDecision
        history = shown.history.map(DecisionOutput.init)
        beside = shown.beside.map(\.id)
        revisions = shown.item.article.revisions
        followUp = shown.followUp.map { FollowUpOutput($0, today: today) }
    }
}
