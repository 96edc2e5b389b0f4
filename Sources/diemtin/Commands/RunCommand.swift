import ArgumentParser
import ArticleStorage
import BriefingDelivery
import DailyBriefing
import Foundation
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin run`.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: Say.text(
            vi: "Chạy một lượt: tải, đọc, phân loại, lưu, viết bản điểm tin.",
            en: "Do a round: fetch, parse, classify, store, write the briefing."
        ),
        discussion: Say.text(
            vi: """
                Chạy lúc nào cũng được, chạy lại cũng được. Viết bản điểm tin của ngày hôm trước.
                Ví dụ cron: 30 6 * * * diemtin run --quiet --workspace ~/diem-tin
                """,
            en: """
                Safe to run at any time and again. Writes the briefing of the day before.
                Cron example: 30 6 * * * diemtin run --quiet --workspace ~/press
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var lexicons: LexiconOptions

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Đọc cả nguồn chưa đến giờ đọc lại.", en: "Read feeds that are not due yet as well.")
        )
    )
    var all = false

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "Chỉ in lỗi.", en: "Print errors only.")))
    var quiet = false

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func run() async throws {
        let (workspace, configuration, clock) = try place.opened()
        let sources = try workspace.sources()
        let set = try lexicons.read(default: workspace.lexiconsFolder)
        let lock = try RoundLock(path: workspace.lockPath)
        defer { withExtendedLifetime(lock) {} }
        let archive = try Archive(
            path: workspace.archivePath,
            clock: clock,
            ownPlaces: configuration.ownPlaces(in: set)
        )
        let stages = try RoundStages.production(
            configuration: configuration,
            lexicons: set,
            claims: ClaimStore(workspace, clock: clock),
            clock: clock,
            parked: archive.parkedHosts(at: clock.now())
        )
        let round = Round(
            sources: sources,
            archive: archive,
            clock: clock,
            configuration: configuration,
            stages: stages,
            readsAll: all
        )
        let display = ProgressDisplay(isOn: !quiet && !json && Console.isInteractive)
        var account = try await round.run { display.show($0) }
        display.clear()
        let writer = BriefingWriter(
            workspace: workspace,
            archive: archive,
            configuration: configuration,
            sources: sources,
            lexicons: set,
            clock: clock
        )
        let yesterday = BriefingPeriod(.day, containing: clock.today.adding(days: -1))
        let files = try writer.write(try writer.edition(of: yesterday))
        account.briefing = files.paths
        try report(account, workspace)
        for fault in files.faults { Console.error("diemtin: " + fault.text(common.lang)) }
        if account.feeds.failed > 0 || !files.faults.isEmpty { throw ExitCode(1) }
    }

    private func report(_ account: RoundAccount, _ workspace: Workspace) throws {
        if json { return try Console.json(account, pretty: true) }
        let text = RoundReport(account: account, workspace: workspace.folder, language: common.lang)
        for failure in text.failures { Console.error(failure) }
        if !quiet { for line in text.notices + text.lines { try Console.line(line) } }
    }
}
