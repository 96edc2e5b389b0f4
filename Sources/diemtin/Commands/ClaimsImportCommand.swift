import ArgumentParser
import ArticleStorage
import ClaimChecking
import Foundation
import PressModel
import PressProcessing

/// `diemtin claims import`.
struct ClaimsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Say.text(
            vi: "Đưa kiểm chứng đã công bố (ClaimReview) vào thư mục làm việc.",
            en: "Take published checks (ClaimReview) into the workspace."
        ),
        discussion: Say.text(
            vi: """
                Đọc DataFeed, mảng JSON hoặc mỗi dòng một ClaimReview. Kiểm chứng không còn trong DataFeed hoặc mảng coi
                là đã thu hồi; bản cũ được giữ. Mục thiếu cơ quan kiểm chứng, đường dẫn hoặc kết luận thì bỏ qua và nêu tên.
                Ví dụ:
                  diemtin claims import kiem-chung.json --workspace ~/diem-tin
                  curl -s https://example.vn/claims.json | diemtin claims import - --source example.vn --workspace ~/diem-tin
                """,
            en: """
                Reads a DataFeed, a JSON array or one ClaimReview a line. A check that stands in the DataFeed or array no
                more counts as withdrawn; old versions are kept. Entries without publisher, link or verdict are skipped and
                named.
                Examples:
                  diemtin claims import checks.json --workspace ~/press
                  curl -s https://example.vn/claims.json | diemtin claims import - --source example.vn --workspace ~/press
                """
        )
    )

    private struct Output: Encodable {
        let source: String
        let read: Int
        let skipped: Int
        let changes: ClaimChanges
        /// Findings on checks that were taken back.
        let retiredFindings: Int
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var place: WorkspaceOptions

    @Argument(
        help: ArgumentHelp(
            Say.text(vi: "Tệp; - là đầu vào chuẩn.", en: "File; - is standard input."),
            valueName: "file"
        )
    )
    var file: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Tên nguồn; lần nhập sau cùng tên là bản mới của nguồn ấy. Mặc định: tên tệp.",
                en: "Name of the source; a later import of that name is its new state. Default: the file's name."
            ),
            valueName: "name"
        )
    )
    var source: String?

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Thu hồi cả khi quá nửa số kiểm chứng đã biết không còn trong tệp.",
                en: "Withdraw even when over half of the known checks are missing from the file."
            )
        )
    )
    var acceptWithdrawals = false

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    /// Faults that are printed; a broken file may have millions.
    private static let mostFaults = 100

    func validate() throws {
        guard source != nil || file != "-" else {
            throw ValidationError(
                Say.text(vi: "đọc đầu vào chuẩn thì cần --source", en: "standard input needs --source")
            )
        }
    }

    func run() throws {
        let (workspace, _, clock) = try place.opened()
        let lock = try RoundLock(path: workspace.lockPath)
        defer { withExtendedLifetime(lock) {} }
        let name = source ?? URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
        var reviews: [PublishedReview] = []
        var faults = 0
        var shown: [UserFault] = []
        let summary = try ReviewDocumentReader(path: file).forEach(
            onFault: { fault in
                faults += 1
                if shown.count < Self.mostFaults { shown.append(fault) }
            },
            { reviews.append($0) }
        )
        for fault in shown { Console.error(TerminalText.safe(fault.text(common.lang))) }
        if faults > shown.count {
            Console.error(
                Words(
                    vi: "… và \(faults - shown.count) mục khác không dùng được",
                    en: "… and \(faults - shown.count) more entries that can't be used"
                )[common.lang]
            )
        }
        let store = ClaimStore(workspace, clock: clock)
        let isWhole = summary.isWhole && summary.skipped == 0 && faults == 0
        let changes = try store.update(
            with: reviews,
            of: name,
            extent: isWhole || acceptWithdrawals ? .whole : .part,
            acceptsWithdrawals: acceptWithdrawals
        )
        let retired = try Archive(path: workspace.archivePath, clock: clock)
            .retireFindings(onClaims: store.withdrawn().map(\.claim.id))
        try report(
            Output(
                source: name,
                read: summary.count,
                skipped: max(summary.skipped, faults),
                changes: changes,
                retiredFindings: retired
            )
        )
        if faults > 0 || changes.heldBack > 0 { throw ExitCode(1) }
    }

    private func report(_ output: Output) throws {
        if json { return try Console.json(output, pretty: true) }
        let changes = output.changes
        try Console.line(
            Words(
                vi: "\(output.source): \(changes.new) mới, \(changes.changed) được sửa, \(changes.withdrawn) thu hồi, "
                    + "\(changes.restored) khôi phục, \(changes.unchanged) không đổi; bỏ qua \(output.skipped) mục",
                en: "\(output.source): \(changes.new) new, \(changes.changed) changed, \(changes.withdrawn) withdrawn, "
                    + "\(changes.restored) restored, \(changes.unchanged) unchanged; \(output.skipped) entries skipped"
            )[common.lang]
        )
        if output.retiredFindings > 0 {
            try Console.line(
                Words(
                    vi: "\(output.retiredFindings) phát hiện dựa trên kiểm chứng đã thu hồi không còn tính",
                    en: "\(output.retiredFindings) findings on withdrawn checks count no more"
                )[common.lang]
            )
        }
        if changes.heldBack > 0 {
            Console.error(
                Words(
                    vi:
                        "\(changes.heldBack) kiểm chứng không có trong tệp, quá nửa số đã biết, nên vẫn giữ; nếu đúng là "
                        + "đã thu hồi, chạy lại với --accept-withdrawals",
                    en:
                        "\(changes.heldBack) checks are missing from the file, over half of those known, and were kept; "
                        + "if they were taken back, run again with --accept-withdrawals"
                )[common.lang]
            )
        }
    }
}
