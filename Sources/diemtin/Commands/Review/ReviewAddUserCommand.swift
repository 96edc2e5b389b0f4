import ArgumentParser
import ArticleStorage
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
