import ArgumentParser
import Foundation
import PressModel
import PressProcessing

/// `diemtin feeds check`.
struct FeedsCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Say.text(vi: "Tải thử từng nguồn, không lưu gì.", en: "Try each feed, storing nothing.")
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var place: WorkspaceOptions

    @Flag(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Thử cả nguồn đang tắt.", en: "Try feeds that are switched off too."))
    )
    var all = false

    @Flag(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "In JSON, mỗi dòng một nguồn.", en: "Print JSON, one feed a line."))
    )
    var json = false

    func run() async throws {
        let (workspace, configuration, clock) = try place.opened()
        let checker = FeedChecker(
            configuration: configuration,
            clock: clock,
            parked: try FeedConditions(workspace: workspace, clock: clock).parkedHosts()
        )
        var failed = 0
        for source in try workspace.sources() where all || source.disabledReason == nil {
            let check = await checker.check(source)
            if !check.isWorking { failed += 1 }
            if json { try Console.json(check) } else { try Console.line(text(check)) }
        }
        if failed > 0 { throw ExitCode(1) }
    }

    private func text(_ check: FeedChecker.Check) -> String {
        guard check.isWorking else {
            return TerminalText.safe("✗ \(check.source): \(check.detail ?? check.reason ?? "") (\(check.url))")
        }
        let newest =
            check.newest.map { Say.text(vi: ", mới nhất \($0.iso8601UTC)", en: ", newest \($0.iso8601UTC)") } ?? ""
        return Say.text(
            vi: "✓ \(check.source): \(check.format ?? ""), \(check.items) bài\(newest)",
            en: "✓ \(check.source): \(check.format ?? ""), \(check.items) items\(newest)"
        )
    }
}
