import ArgumentParser
import ArticleStorage
import PressModel

/// `diemtin review users`.
struct ReviewUsersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users",
        abstract: Say.text(vi: "Người dùng bàn duyệt.", en: "Users of the review desk."),
        discussion: Say.text(
            vi: "Ví dụ: diemtin review users --workspace ~/diem-tin",
            en: "Example: diemtin review users --workspace ~/press"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON, mỗi dòng một người.", en: "Print JSON, one a line.")))
    var json = false

    private struct Output: Encodable {
        let name: String
        let role: DeskRole
        let isDisabled: Bool
    }

    func run() throws {
        let accounts = try review.opened().archive.accounts()
        for account in accounts {
            if json {
                try Console.json(Output(name: account.name, role: account.role, isDisabled: account.isDisabled))
            } else {
                let state = account.isDisabled ? Say.text(vi: " (đã khoá)", en: " (disabled)") : ""
                try Console.line("\(TerminalText.safe(account.name)) \(account.role.rawValue)\(state)")
            }
        }
        if accounts.isEmpty, !json {
            try Console.line(Say.text(vi: "Chưa có người dùng nào.", en: "There are no users."))
        }
    }
}
