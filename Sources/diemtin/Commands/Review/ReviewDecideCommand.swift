import ArgumentParser
import ArticleStorage
import Foundation
import PressModel

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
                  diemtin review decide 15 confirmed --expecting 0
                """,
            en: """
                Examples:
                  diemtin review decide 12 confirmed --workspace ~/press
                  diemtin review decide 13 wrong --reason abroad --note "foreign news"
                  diemtin review decide 14 corrected --issue urban
                  diemtin review decide 15 confirmed --expecting 0
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions
    @OptionGroup var reviewer: ReviewerOptions

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
            Say.text(
                vi: "Chỉ ghi khi quyết định này còn hiệu lực (0: chưa có quyết định).",
                en: "Record only while this decision holds (0: none does)."
            ),
            valueName: "number"
        )
    )
    var expecting: Int64?

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func validate() throws {
        try CorrectedIssue.check(verdict, issue)
        guard expecting ?? 0 >= 0 else {
            throw ValidationError(Say.text(vi: "--expecting từ 0", en: "--expecting is 0 or more"))
        }
    }

    func run() throws {
        let opened = try review.opened()
        if let issue { try KnownIssue.check(issue, opened.lexicons()) }
        let decision = Decision(
            verdict: verdict,
            reason: reason,
            correctedIssue: issue,
            note: note,
            decidedBy: reviewer.name,
            decidedAt: opened.clock.now()
        )
        try record(decision, opened)
        if json { return try Console.json(decision) }
        try Console.line(
            Say.text(vi: "Đã ghi: \(finding) \(verdict.rawValue)", en: "Recorded: \(finding) \(verdict.rawValue)")
        )
    }

    private func record(_ decision: Decision, _ opened: ReviewOptions.Opened) throws {
        let seen = try expecting ?? opened.archive.reviewCase(finding)?.heldDecision
        let outcome = try opened.archive.decide(
            finding,
            decision,
            expecting: seen == 0 ? nil : seen,
            origin: .terminal
        )
        guard case .conflict(let entry) = outcome else { return }
        throw ReviewConflict(entry: entry, clock: opened.clock).fault
    }
}

/// Somebody decided since the person looked.
struct ReviewConflict {
    let entry: DecisionEntry
    let clock: PressClock

    var fault: CommandFault {
        let (by, time, verdict) = (
            TerminalText.safe(entry.by), clock.display(entry.at), entry.decision?.verdict.rawValue
        )
        return CommandFault(
            Words(
                vi: verdict.map { "\(by) đã quyết định “\($0)” lúc \(time) (số \(entry.id)); không ghi gì" }
                    ?? "\(by) đã rút lại quyết định lúc \(time); không ghi gì",
                en: verdict.map { "\(by) decided “\($0)” at \(time) (number \(entry.id)); nothing was recorded" }
                    ?? "\(by) took the decision back at \(time); nothing was recorded"
            ),
            remedy: Words(
                vi: "xem `diemtin review show \(entry.findingID)` rồi quyết định lại",
                en: "look at `diemtin review show \(entry.findingID)`, then decide again"
            )
        )
    }
}
