import ArgumentParser
import ArticleStorage
import Foundation
import PressModel

/// `diemtin review second`.
struct ReviewSecondCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "second",
        abstract: Say.text(
            vi: "Người thứ hai đọc lại một phần, không thấy quyết định đầu.",
            en: "A second person reads a part again without seeing the first verdict."
        ),
        subcommands: [ReviewSecondDrawCommand.self, ReviewSecondNextCommand.self, ReviewSecondReadCommand.self]
    )
}

/// `diemtin review second draw`.
struct ReviewSecondDrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: Say.text(vi: "Rút ngẫu nhiên phần đọc lại.", en: "Draw the part at random."),
        discussion: Say.text(
            vi: "Ví dụ: diemtin review second draw --share 0.1 --since 2026-11-01",
            en: "Example: diemtin review second draw --share 0.1 --since 2026-11-01"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Tỷ lệ, 0 đến 1.", en: "The share, 0 to 1.")))
    var share = 0.1

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Trong các quyết định từ ngày này (mặc định 30 ngày).", en: "Of decisions since (30 days)."),
            valueName: "yyyy-mm-dd"
        )
    )
    var since: CalendarDay?

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Số mầm, để rút lại y như cũ.", en: "Seed, to draw alike.")))
    var seed: UInt64?

    func validate() throws {
        guard share > 0, share <= 1 else {
            throw ValidationError(Say.text(vi: "--share trên 0, đến 1", en: "--share is above 0, up to 1"))
        }
    }

    func run() throws {
        let opened = try review.opened()
        let clock = opened.clock
        let count = try opened.archive.drawSecondReadings(
            share: share,
            since: (since ?? clock.today.adding(days: -30)).start(in: clock.timeZone),
            at: clock.now(),
            seed: seed ?? .random(in: .min ... .max)
        )
        try Console.line(Say.text(vi: "Đã rút \(count) phát hiện.", en: "Drew \(count) findings."))
    }
}

/// `diemtin review second next`.
struct ReviewSecondNextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next",
        abstract: Say.text(vi: "Phát hiện kế tiếp cần đọc lại.", en: "The next finding to read again."),
        discussion: Say.text(
            vi: "Ví dụ: diemtin review second next --by minh",
            en: "Example: diemtin review second next --by minh"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions
    @OptionGroup var reviewer: ReviewerOptions

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func run() throws {
        let opened = try review.opened()
        guard let item = try opened.archive.nextSecondReading(for: reviewer.name) else {
            if json { return }
            return try Console.line(Say.text(vi: "Không còn gì để đọc lại.", en: "Nothing left to read."))
        }
        if json { return try Console.json(ReviewOutput(item)) }
        let blind = ReviewCase(item: item, heldDecision: nil, history: [], beside: [], followUp: nil)
        let text = ReviewCaseText(
            shown: blind,
            titles: try opened.lexicons(),
            clock: opened.clock,
            language: common.lang,
            marks: TermMarks(isColoured: Console.isOutputInteractive)
        )
        for line in text.lines { try Console.line(line) }
    }
}

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
