import ArgumentParser
import ArticleStorage
import PressModel

/// `diemtin review follow open`.
struct ReviewFollowOpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: Say.text(vi: "Giao một vấn đề cho đơn vị trả lời.", en: "Give an issue to a unit to answer."),
        discussion: Say.text(
            vi: """
                Hạn mặc định: office.answer_days ngày kể từ hôm nay.
                Ví dụ: diemtin review follow open 12 --unit "Phòng Tài nguyên và Môi trường" --due 2026-12-20
                """,
            en: """
                By default it is due office.answer_days days from today.
                Example: diemtin review follow open 12 --unit "Land office" --due 2026-12-20
                """
        )
    )

    @OptionGroup var options: FollowUpOptions

    @Argument(help: ArgumentHelp(Say.text(vi: "Số của phát hiện.", en: "Number of the finding."), valueName: "id"))
    var finding: Int64

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Đơn vị trả lời.", en: "The unit that answers.")))
    var unit: String

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Hạn trả lời.", en: "The day it is due."), valueName: "yyyy-mm-dd")
    )
    var due: CalendarDay?

    func run() throws {
        let opened = try options.review.opened()
        let followUp = try opened.archive.openFollowUp(
            finding,
            unit: unit,
            due: due ?? opened.answerDue,
            by: options.reviewer.name,
            at: opened.clock.now()
        )
        try options.print(followUp, opened.clock.today)
    }
}
