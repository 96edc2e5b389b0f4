import ArgumentParser
import ClaimChecking
import Foundation
import PressModel
import PressProcessing

/// `diemtin claims check`.
struct ClaimsCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Say.text(
            vi: "Soát tệp kiểm chứng: mục nào dùng được, mục nào thiếu gì, nơi nào kết luận khác nhau.",
            en: "Look over files of checks: what can be used, what lacks what, where publishers disagree."
        ),
        discussion: Say.text(
            vi: """
                Không ghi gì. Mã thoát 1 khi có mục không dùng được.
                Ví dụ:
                  diemtin claims check kiem-chung.json
                  diemtin claims check --workspace ~/diem-tin
                """,
            en: """
                Writes nothing. Exits with 1 when an entry can't be used.
                Examples:
                  diemtin claims check checks.json
                  diemtin claims check --workspace ~/press
                """
        )
    )

    @OptionGroup var common: CommonOptions

    @Argument(
        help: ArgumentHelp(
            Say.text(vi: "Các tệp ClaimReview.", en: "Files of ClaimReview."),
            valueName: "file"
        )
    )
    var files: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Soát mọi tệp của thư mục làm việc này.", en: "Look over all files of this workspace."),
            valueName: "dir"
        ),
        completion: .directory
    )
    var workspace: String?

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func validate() throws {
        guard files.isEmpty != (workspace == nil) else {
            throw ValidationError(Say.text(vi: "nêu tệp hoặc --workspace", en: "name files or --workspace"))
        }
    }

    func run() throws {
        let survey = ClaimSurvey(try registry())
        if json {
            try Console.json(survey.output(common.lang), pretty: true)
        } else {
            for problem in survey.problems { Console.error(TerminalText.safe(problem.text(common.lang))) }
            for line in survey.lines(common.lang) { try Console.line(TerminalText.safe(line)) }
        }
        if !survey.problems.isEmpty { throw ExitCode(1) }
    }

    private func registry() throws -> ClaimRegistry {
        if let workspace {
            let place = Workspace(folder: workspace)
            try place.check()
            return try ClaimStore(folder: place.claimsFolder, clock: PressClock(timeZone: .gmt)).registry()
        }
        return ClaimRegistry(
            merging: try files.map { try ClaimRegistry(data: try InputFile(path: $0).data(), path: $0) }
        )
    }
}
