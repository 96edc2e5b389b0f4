import ArgumentParser
import ArticleStorage
import PressModel

/// `diemtin review follow answer`.
struct ReviewFollowAnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: Say.text(vi: "Ghi câu trả lời của đơn vị.", en: "Record the unit's answer."),
        discussion: Say.text(
            vi: "Ví dụ: diemtin review follow answer 3 --text \"Đã kiểm tra, sẽ khắc phục trước ngày 15/12.\"",
            en: "Example: diemtin review follow answer 3 --text \"Inspected; to be mended by 15 December.\""
        )
    )

    @OptionGroup var options: FollowUpOptions

    @Argument(help: ArgumentHelp(Say.text(vi: "Số theo dõi.", en: "Number of the follow-up."), valueName: "id"))
    var followUp: Int64

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Nội dung trả lời.", en: "The answer.")))
    var text: String

    func run() throws {
        try options.change(followUp) { archive, present, clock in
            try archive.answerFollowUp(
                present.id,
                version: present.version,
                answer: text,
                by: options.reviewer.name,
                at: clock.now()
            )
        }
    }
}
