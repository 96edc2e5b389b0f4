import ArgumentParser
import ArticleStorage
import PressModel

/// `diemtin review disable-user`.
struct ReviewDisableUserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable-user",
        abstract: Say.text(
            vi: "Khoá một người dùng bàn duyệt và kết thúc các phiên của họ.",
            en: "Disable a user of the review desk and end their sessions."
        ),
        discussion: Say.text(
            vi: "Ví dụ: diemtin review disable-user lan --workspace ~/diem-tin",
            en: "Example: diemtin review disable-user lan --workspace ~/press"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions

    @Argument(help: ArgumentHelp(Say.text(vi: "Tên người dùng.", en: "The user's name.")))
    var name: String

    func run() throws {
        let opened = try review.opened()
        let shown = TerminalText.safe(name)
        guard try opened.archive.disableAccount(name, at: opened.clock.now()) else {
            throw CommandFault(
                Words(vi: "không có người dùng “\(shown)”", en: "there is no user “\(shown)”"),
                remedy: Words(vi: "xem `diemtin review users`", en: "see `diemtin review users`")
            )
        }
        try Console.line(Say.text(vi: "Đã khoá: \(shown)", en: "Disabled: \(shown)"))
    }
}
