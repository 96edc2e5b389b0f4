import ArgumentParser
import ArticleStorage
import IssueClassification
import PressModel
import Spreadsheets

/// `diemtin review import`.
struct ReviewImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Say.text(
            vi: "Đọc quyết định từ bảng tính đã điền (XLSX hoặc CSV).",
            en: "Take decisions out of a spreadsheet that was filled in (XLSX or CSV)."
        ),
        discussion: Say.text(
            vi: """
                Đọc lại cùng một tệp không ghi thêm gì. Dòng không dùng được được nêu kèm lý do; các dòng khác vẫn được ghi.
                Ví dụ: diemtin review import duyet.xlsx --by lan --workspace ~/diem-tin
                """,
            en: """
                Reading the same file again records nothing more. Rows that can't be used are named; the rest is recorded.
                Example: diemtin review import review.xlsx --by lan --workspace ~/press
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions
    @OptionGroup var reviewer: ReviewerOptions

    @Argument(
        help: ArgumentHelp(Say.text(vi: "Tệp XLSX hoặc CSV.", en: "XLSX or CSV file."), valueName: "file"),
        completion: .file()
    )
    var file: String

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func run() throws {
        let opened = try review.opened()
        let contents = try SpreadsheetReader().read(file)
        let sheet = try ReturnedSheet(contents, path: file, lexicons: opened.lexicons())
        let account = try ReviewImport(archive: opened.archive, person: reviewer.name, clock: opened.clock)
            .run(sheet, language: common.lang)
        if json {
            try Console.json(account)
        } else {
            try report(account)
        }
        if !account.refused.isEmpty { throw ExitCode(1) }
    }

    private func report(_ account: ReviewImport.Account) throws {
        for refusal in account.refused {
            let row = Say.text(vi: "dòng", en: "row")
            Console.error(TerminalText.safe("✗ \(row) \(refusal.row): \(refusal.why)"))
        }
        try Console.line(
            Say.text(
                vi: """
                    Đã ghi \(account.recorded) quyết định; \(account.known) đã có từ trước, \
                    \(account.empty) dòng chưa điền, \(account.refused.count) dòng không dùng được.
                    """,
                en: """
                    Recorded \(account.recorded) decisions; \(account.known) were known, \
                    \(account.empty) rows are not filled in, \(account.refused.count) can't be used.
                    """
            )
        )
    }
}
