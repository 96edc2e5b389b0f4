import ArgumentParser
import Foundation
import PressModel
import PressProcessing

/// `diemtin feeds`.
struct FeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: Say.text(vi: "Danh sách nguồn tin.", en: "The feed list."),
        subcommands: [FeedsListCommand.self, FeedsAddCommand.self, FeedsCheckCommand.self]
    )
}

/// `diemtin feeds list`.
struct FeedsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Say.text(vi: "In các nguồn tin.", en: "Print the feeds.")
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var place: WorkspaceOptions

    @Flag(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "In JSON, mỗi dòng một nguồn.", en: "Print JSON, one feed a line."))
    )
    var json = false

    func run() throws {
        for source in try Workspace(folder: place.workspace).sources() {
            if json { try Console.json(SourceOutput(source)) } else { try Console.line(text(source)) }
        }
    }

    private func text(_ source: FeedSource) -> String {
        let state =
            source.disabledReason.map { Say.text(vi: "tắt: \($0)", en: "off: \($0)") }
            ?? Say.text(vi: "bật", en: "on")
        let seen =
            source.lastSeenWorking.map { Say.text(vi: "; chạy được ngày \($0)", en: "; seen working \($0)") } ?? ""
        return "\(source.group) · \(source.title) · \(source.url.absoluteString) · \(state)\(seen)"
    }
}

/// A feed as `feeds list --json` prints it.
struct SourceOutput: Encodable {
    let id, title, url, group: String
    let enabled: Bool
    let reason: String?
    let lastSeenWorking: CalendarDay?
    let allowPrivate: Bool

    init(_ source: FeedSource) {
        id = source.id
        title = source.title
        url = source.url.absoluteString
        group = source.group
        enabled = source.disabledReason == nil
        reason = source.disabledReason
        lastSeenWorking = source.lastSeenWorking
        allowPrivate = source.allowPrivate
    }
}

/// `diemtin feeds add`.
struct FeedsAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: Say.text(vi: "Thêm một nguồn tin.", en: "Add a feed."),
        discussion: Say.text(
            vi: "Ví dụ: diemtin feeds add https://example.vn/rss --title \"Báo Ví Dụ\" --workspace ~/diem-tin",
            en: "Example: diemtin feeds add https://example.vn/rss --title \"Example Daily\" --workspace ~/press"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var place: WorkspaceOptions

    @Argument(
        help: ArgumentHelp(
            Say.text(vi: "Địa chỉ RSS, Atom hoặc JSON Feed.", en: "Address of the RSS, Atom or JSON feed."),
            valueName: "url"
        )
    )
    var url: String

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Tên báo.", en: "Name of the outlet.")))
    var title: String

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Tệp danh sách (không có .opml).", en: "List file (without .opml)."))
    )
    var group = "rieng"

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Nguồn nằm trong mạng nội bộ.", en: "The feed lies in the office's own network.")
        )
    )
    var allowPrivate = false

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func validate() throws {
        guard !group.isEmpty, group.utf8.count <= 80, !group.contains("/"), !group.hasPrefix(".") else {
            throw ValidationError(
                Say.text(vi: "--group là tên tệp, không có dấu /", en: "--group is a file's name, without /")
            )
        }
    }

    func run() throws {
        let workspace = Workspace(folder: place.workspace)
        try workspace.check()
        let path = try FeedListEditor(workspace: workspace)
            .add(url: url, title: title, group: group, allowPrivate: allowPrivate)
        if json { return try Console.json(["list": path, "url": url]) }
        try Console.line(Say.text(vi: "Đã thêm vào \(path)", en: "Added to \(path)"))
    }
}

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
        var failed = 0
        for source in try workspace.sources() where all || source.disabledReason == nil {
            let check = await FeedTools().check(source, configuration: configuration, clock: clock)
            if !check.isWorking { failed += 1 }
            if json { try Console.json(check) } else { try Console.line(text(check)) }
        }
        if failed > 0 { throw ExitCode(1) }
    }

    private func text(_ check: FeedTools.Check) -> String {
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
