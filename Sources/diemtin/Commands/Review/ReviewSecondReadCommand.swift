import ArgumentParser
import ArticleStorage
import Foundation
import PressModel

/// `diemtin review second read`.
struct ReviewSecondReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: Say.text(
            vi: "Ghi ý của người đọc lần hai; quyết định có hiệu lực giữ nguyên.",
            en: "Record a second reading; the decision that holds stays."
        ),
        discussion: Say.text(
            vi: "Ví dụ: diemtin review second read 12 wrong --by minh",
            en: "Example: diemtin review second read 12 wrong --by minh"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions
    @OptionGroup var reviewer: ReviewerOptions

    @Argument(help: ArgumentHelp(Say.text(vi: "Số của phát hiện.", en: "Number of the finding."), valueName: "id"))
    var finding: Int64

    @Argument(help: ArgumentHelp(Verdict.allCases.map(\.rawValue).joined(separator: ", ")))
    var verdict: Verdict

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Vấn đề đúng, với corrected.", en: "The right issue, with corrected."),
            valueName: "id"
        )
    )
    var issue: String?

    func validate() throws { try CorrectedIssue.check(verdict, issue) }

    func run() throws {
        let opened = try review.opened()
        if let issue { try KnownIssue.check(issue, opened.lexicons()) }
        try opened.archive.recordSecondReading(
            finding,
            verdict: verdict,
            correctedIssue: issue,
            by: reviewer.name,
            at: opened.clock.now()
        )
        try Console.line(
            Say.text(vi: "Đã ghi: \(finding) \(verdict.rawValue)", en: "Recorded: \(finding) \(verdict.rawValue)")
        )
    }
}
