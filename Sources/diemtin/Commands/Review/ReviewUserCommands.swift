import ArgumentParser
import ArticleStorage
import Foundation
import PasswordHashing
import PressModel

/// `diemtin review add-user`.
struct ReviewAddUserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-user",
        abstract: Say.text(
            vi: "Thêm người dùng bàn duyệt, hoặc đặt lại mật khẩu và quyền.",
            en: "Add a user of the review desk, or set another password and role."
        ),
        discussion: Say.text(
            vi: """
                Hỏi mật khẩu hai lần, không hiện lên màn hình; ít nhất \(PasswordHash.leastLength) ký tự.
                Ví dụ:
                  diemtin review add-user lan --workspace ~/diem-tin
                  diemtin review add-user minh --role admin --password-stdin < mat-khau.txt
                """,
            en: """
                Asks for the password twice without showing it; at least \(PasswordHash.leastLength) characters.
                Examples:
                  diemtin review add-user lan --workspace ~/press
                  diemtin review add-user minh --role admin --password-stdin < password.txt
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions

    @Argument(help: ArgumentHelp(Say.text(vi: "Tên người dùng.", en: "The user's name.")))
    var name: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "reader (xem), reviewer (duyệt), admin (duyệt, xem nhật ký).",
                en: "reader (looks), reviewer (decides), admin (decides, sees the log)."
            )
        )
    )
    var role = DeskRole.reviewer

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Đọc mật khẩu ở dòng đầu của đầu vào chuẩn.", en: "Read the password from standard input.")
        )
    )
    var passwordStdin = false

    func run() throws {
        let opened = try review.opened()
        let password = try passwordStdin ? PasswordPrompt.line() : PasswordPrompt.ask()
        let hash = try PasswordPrompt.hash(of: password)
        try opened.archive.setAccount(name, role: role, passwordHash: hash.text, at: opened.clock.now())
        let shown = TerminalText.safe(name)
        try Console.line(Say.text(vi: "Đã ghi: \(shown), \(role.rawValue)", en: "Recorded: \(shown), \(role.rawValue)"))
    }
}

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
