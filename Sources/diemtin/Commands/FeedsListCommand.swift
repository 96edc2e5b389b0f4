import ArgumentParser
import Foundation
import PressModel
import PressProcessing

/// `diemtin feeds list`.
struct FeedsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Say.text(
            vi: "In các nguồn tin và lần đọc tới của từng nguồn.",
            en: "Print the feeds and when each is read next."
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var place: WorkspaceOptions

    @Flag(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "In JSON, mỗi dòng một nguồn.", en: "Print JSON, one feed a line."))
    )
    var json = false

    func run() throws {
        let (workspace, _, clock) = try place.opened()
        for feed in try FeedConditions(workspace: workspace, clock: clock).all() {
            if json {
                try Console.json(SourceOutput(feed))
            } else {
                try Console.line(TerminalText.safe(text(feed)))
            }
        }
    }

    private func text(_ feed: FeedCondition) -> String {
        let source = feed.source
        let state =
            source.disabledReason.map { Say.text(vi: "tắt: \($0)", en: "off: \($0)") }
            ?? Say.text(vi: "bật", en: "on")
        let parts = [
            source.givesChecks ? Say.text(vi: "có kiểm chứng", en: "gives checks") : nil,
            feed.movedTo.map { Say.text(vi: "đã chuyển sang \($0)", en: "moved to \($0)") },
            feed.wait.map { Say.text(vi: $0[.vi], en: $0[.en]) },
            source.lastSeenWorking.map { Say.text(vi: "chạy được ngày \($0)", en: "seen working \($0)") },
        ]
        let details = parts.compactMap { $0 }.map { "; " + $0 }.joined()
        return "\(source.group) · \(source.title) · \(source.url.absoluteString) · \(state)\(details)"
    }
}

/// A feed as `feeds list --json` prints it.
struct SourceOutput: Encodable {
    let id, title, url, group: String
    let enabled: Bool
    let reason: String?
    let lastSeenWorking: CalendarDay?
    let allowPrivate: Bool
    /// Whether the feed is a fact-checker's.
    let claims: Bool
    /// The address that the feed has moved to for good.
    let movedTo: String?
    /// Why the next round may pass the feed over, in words; missing when it is due.
    let wait: String?
    /// The earliest moment of the next attempt.
    let until: Date?

    init(_ feed: FeedCondition) {
        let source = feed.source
        id = source.id
        title = source.title
        url = source.url.absoluteString
        group = source.group
        enabled = source.disabledReason == nil
        reason = source.disabledReason
        lastSeenWorking = source.lastSeenWorking
        allowPrivate = source.allowPrivate
        claims = source.givesChecks
        movedTo = feed.movedTo?.absoluteString
        wait = feed.wait.map { $0[Say.language] }
        until = feed.until
    }
}
