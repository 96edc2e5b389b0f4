import ArgumentParser
import ClaimChecking
import Foundation
import PressModel
import PressProcessing

/// `diemtin claims list`.
struct ClaimsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Say.text(vi: "In các kiểm chứng đang có.", en: "Print the checks at hand."),
        discussion: Say.text(
            vi: """
                Ví dụ:
                  diemtin claims list --publisher "Kiểm chứng" --workspace ~/diem-tin
                  diemtin claims list --withdrawn --json --workspace ~/diem-tin
                """,
            en: """
                Examples:
                  diemtin claims list --publisher "Fact check" --workspace ~/press
                  diemtin claims list --withdrawn --json --workspace ~/press
                """
        )
    )

    private struct Output: Encodable {
        let claim: CheckedClaim
        /// When the check was taken back.
        let withdrawnAt: Date?
        /// How many versions it had before.
        let earlierVersions: Int
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var place: WorkspaceOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Chỉ của cơ quan có tên chứa chữ này.", en: "Only of publishers whose name holds this."),
            valueName: "name"
        )
    )
    var publisher: String?

    @Flag(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Các kiểm chứng đã thu hồi.", en: "The checks that were taken back."))
    )
    var withdrawn = false

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON, mỗi dòng một mục.", en: "Print JSON, one a line.")))
    var json = false

    func run() throws {
        let (workspace, _, clock) = try place.opened()
        let store = ClaimStore(workspace, clock: clock)
        let versions = store.versionCounts()
        let rows =
            withdrawn
            ? try store.withdrawn().map { (claim: $0.claim, until: Optional($0.until)) }
            : try store.registry().claims.map { (claim: $0, until: nil) }
        for row in rows where publisher.map({ row.claim.publisher.localizedStandardContains($0) }) ?? true {
            let earlier = versions[row.claim.id, default: 0]
            if json {
                try Console.json(Output(claim: row.claim, withdrawnAt: row.until, earlierVersions: earlier))
            } else {
                try Console.line(TerminalText.safe(text(row.claim, row.until, clock)))
            }
        }
    }

    private func text(_ claim: CheckedClaim, _ until: Date?, _ clock: PressClock) -> String {
        let date = claim.datePublished.map { " · \($0)" } ?? ""
        let end = until.map { Say.text(vi: " · thu hồi \(clock.display($0))", en: " · withdrawn \(clock.display($0))") }
        return "\(claim.publisher)\(date) · \(claim.verdict) · \(claim.text) · \(claim.url)\(end ?? "")"
    }
}
