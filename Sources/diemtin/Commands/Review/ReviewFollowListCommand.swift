import ArgumentParser
import ArticleStorage
import PressModel

/// `diemtin review follow list`.
struct ReviewFollowListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Say.text(
            vi: "Các vấn đề đang theo dõi, đến hạn trước ở trên.",
            en: "Issues that are taken up, those due first on top."
        ),
        discussion: Say.text(
            vi: "Ví dụ: diemtin review follow list --all --workspace ~/diem-tin",
            en: "Example: diemtin review follow list --all --workspace ~/press"
        )
    )

    @OptionGroup var options: FollowUpOptions

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "Cả mục đã kết thúc.", en: "Closed ones too.")))
    var all = false

    func run() throws {
        let opened = try options.review.opened()
        let followUps = try opened.archive.followUps(includingClosed: all, limit: 10_000)
        for followUp in followUps { try options.print(followUp, opened.clock.today) }
        if followUps.isEmpty, !options.json {
            try Console.line(Say.text(vi: "Không có vấn đề nào đang theo dõi.", en: "Nothing is taken up."))
        }
    }
}
