import ArgumentParser
import Foundation
import PressModel
import PressProcessing

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

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Nguồn của một cơ quan kiểm chứng: đọc cả kết luận kiểm chứng (ClaimReview).",
                en: "The feed is a fact-checker's: take in its checks (ClaimReview) as well."
            )
        )
    )
    var claims = false

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
            .add(url: url, title: title, group: group, allowPrivate: allowPrivate, givesChecks: claims)
        if json { return try Console.json(["list": path, "url": url]) }
        try Console.line(Say.text(vi: "Đã thêm vào \(path)", en: "Added to \(path)"))
    }
}
