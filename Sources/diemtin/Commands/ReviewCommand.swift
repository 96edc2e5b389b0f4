import ArgumentParser
import ArticleStorage
import Foundation
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin review`.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: Say.text(vi: "Duyệt các phát hiện.", en: "Review findings."),
        subcommands: [ReviewListCommand.self, ReviewDecideCommand.self]
    )
}

/// `diemtin review list`.
struct ReviewListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Say.text(
            vi: "Các phát hiện chờ duyệt: địa bàn của cơ quan trước, rồi ngày mới nhất, gần ngưỡng nhất.",
            en: "Findings that wait: the office's area first, then the newest day, nearest to their threshold."
        ),
        discussion: Say.text(
            vi: "Ví dụ: diemtin review list --workspace ~/diem-tin --issue land --limit 20",
            en: "Example: diemtin review list --workspace ~/press --issue land --limit 20"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var place: WorkspaceOptions

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Chỉ vấn đề này.", en: "Only this issue."), valueName: "id"))
    var issue: String?

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "issue, claim hoặc figure.", en: "issue, claim or figure.")))
    var kind: FindingKind?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Ngày của bài.", en: "Day of the article."), valueName: "yyyy-mm-dd")
    )
    var date: CalendarDay?

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "open, decided hoặc all.", en: "open, decided or all.")))
    var status = ReviewStatus.open

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Nhiều nhất chừng này.", en: "At most so many."), valueName: "n")
    )
    var limit = 50

    @Flag(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "In JSON, mỗi dòng một phát hiện.", en: "Print JSON, one finding a line."))
    )
    var json = false

    func validate() throws {
        guard (1...100_000).contains(limit) else {
            throw ValidationError(Say.text(vi: "--limit từ 1 đến 100000", en: "--limit is 1 to 100000"))
        }
    }

    func run() throws {
        let (workspace, _, clock) = try place.opened()
        let archive = try Archive(existing: workspace.archivePath, clock: clock)
        let lexicons = try LexiconSet(folder: workspace.lexiconsFolder)
        let filter = QueueFilter(status: status, kind: kind, issue: issue, first: date, last: date)
        let items = try archive.reviewItems(filter, limit: limit)
        if json { return try items.forEach { try Console.json(ReviewOutput($0)) } }
        if items.isEmpty { try Console.line(Say.text(vi: "Không có phát hiện nào.", en: "No findings.")) }
        for item in items {
            try Console.line(ReviewText(item: item, titles: lexicons, clock: clock, language: common.lang).text)
        }
    }
}

/// `diemtin review decide`.
struct ReviewDecideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: Say.text(vi: "Ghi một quyết định.", en: "Record a decision."),
        discussion: Say.text(
            vi: """
                Ví dụ:
                  diemtin review decide 12 confirmed --workspace ~/diem-tin
                  diemtin review decide 13 wrong --reason abroad --note "tin nước ngoài"
                  diemtin review decide 14 corrected --issue urban
                """,
            en: """
                Examples:
                  diemtin review decide 12 confirmed --workspace ~/press
                  diemtin review decide 13 wrong --reason abroad --note "foreign news"
                  diemtin review decide 14 corrected --issue urban
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var place: WorkspaceOptions

    @Argument(help: ArgumentHelp(Say.text(vi: "Số của phát hiện.", en: "Number of the finding."), valueName: "id"))
    var finding: Int64

    @Argument(help: ArgumentHelp(Verdict.allCases.map(\.rawValue).joined(separator: ", ")))
    var verdict: Verdict

    @Option(name: .long, help: ArgumentHelp(ReasonCode.allCases.map(\.rawValue).joined(separator: ", ")))
    var reason: ReasonCode?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Vấn đề đúng, với corrected.", en: "The right issue, with corrected."),
            valueName: "id"
        )
    )
    var issue: String?

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Ghi chú.", en: "A note.")))
    var note = ""

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Người duyệt (mặc định tên đăng nhập).", en: "Who decides (default the login name).")
        )
    )
    var by: String?

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func validate() throws {
        guard (verdict == .corrected) == (issue != nil) else {
            throw ValidationError(
                Say.text(
                    vi: "--issue đi cùng corrected, và chỉ khi ấy",
                    en: "--issue goes with corrected, and only with it"
                )
            )
        }
    }

    func run() throws {
        let (workspace, _, clock) = try place.opened()
        if let issue { try check(issue, LexiconSet(folder: workspace.lexiconsFolder)) }
        let decision = Decision(
            verdict: verdict,
            reason: reason,
            correctedIssue: issue,
            note: note,
            decidedBy: by ?? ProcessInfo.processInfo.userName,
            decidedAt: clock.now()
        )
        let archive = try Archive(existing: workspace.archivePath, clock: clock)
        let held = try archive.reviewCase(finding)?.heldDecision
        _ = try archive.decide(finding, decision, expecting: held, origin: .terminal)
        if json { return try Console.json(decision) }
        try Console.line(
            Say.text(vi: "Đã ghi: \(finding) \(verdict.rawValue)", en: "Recorded: \(finding) \(verdict.rawValue)")
        )
    }

    private func check(_ issue: String, _ set: LexiconSet) throws {
        guard set.lexicons.contains(where: { $0.id == issue }) else {
            let known = set.lexicons.map(\.id).joined(separator: ", ")
            throw ValidationError(
                Say.text(vi: "không có vấn đề `\(issue)`: \(known)", en: "no issue `\(issue)`: \(known)")
            )
        }
    }
}

extension FindingKind: ExpressibleByArgument {}
extension Verdict: ExpressibleByArgument {}
extension ReasonCode: ExpressibleByArgument {}
extension ReviewStatus: ExpressibleByArgument {}
