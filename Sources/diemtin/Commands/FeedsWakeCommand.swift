import ArgumentParser
import Foundation
import PressModel
import PressProcessing

/// `diemtin feeds wake`.
struct FeedsWakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wake",
        abstract: Say.text(
            vi: "Đọc lại một nguồn đã bị bỏ qua vì lỗi hoặc đã gỡ (410).",
            en: "Read a feed again that is passed over because it failed or was gone (410)."
        ),
        discussion: Say.text(
            vi: "Ví dụ: diemtin feeds wake https://example.vn/rss --workspace ~/diem-tin",
            en: "Example: diemtin feeds wake https://example.vn/rss --workspace ~/press"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var place: WorkspaceOptions

    @Argument(
        help: ArgumentHelp(
            Say.text(vi: "Mã, tên hoặc địa chỉ của nguồn.", en: "The feed's id, title or address."),
            valueName: "feed"
        )
    )
    var feed: String

    func run() throws {
        let (workspace, _, clock) = try place.opened()
        let source = try FeedConditions(workspace: workspace, clock: clock).wake(feed)
        try Console.line(
            Say.text(
                vi: "Lượt tới sẽ đọc \(source.title) ở \(source.url.absoluteString)",
                en: "The next round reads \(source.title) at \(source.url.absoluteString)"
            )
        )
    }
}
