import ArgumentParser
import ArticleStorage
import PressModel

/// `diemtin review follow close`.
struct ReviewFollowCloseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: Say.text(vi: "Kết thúc theo dõi.", en: "Close a follow-up."),
        discussion: Say.text(
            vi: "Kết thúc khi chưa có trả lời thì vẫn tính là chưa trả lời.\nVí dụ: diemtin review follow close 3",
            en:
                "One that is closed without an answer still counts as unanswered.\nExample: diemtin review follow close 3"
        )
    )

    @OptionGroup var options: FollowUpOptions

    @Argument(help: ArgumentHelp(Say.text(vi: "Số theo dõi.", en: "Number of the follow-up."), valueName: "id"))
    var followUp: Int64

    func run() throws {
        try options.change(followUp) { archive, present, clock in
            try archive.closeFollowUp(
                present.id,
                version: present.version,
                by: options.reviewer.name,
                at: clock.now()
            )
        }
    }
}
