import ArgumentParser
import PressModel
import PressProcessing

/// `diemtin init`.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: Say.text(vi: "Tạo thư mục làm việc.", en: "Make a workspace."),
        discussion: Say.text(
            vi:
                "Chép danh sách nguồn và từ điển đi kèm, viết diemtin.yaml có chú thích. Những gì đã có được giữ nguyên.\nVí dụ: diemtin init ~/diem-tin",
            en:
                "Copies the shipped feed lists and lexicons and writes a commented diemtin.yaml. What is there stays.\nExample: diemtin init ~/press"
        )
    )

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Say.text(vi: "Thư mục.", en: "The folder."), valueName: "dir"), completion: .directory)
    var folder: String

    func run() throws {
        let workspace = Workspace(folder: folder)
        let clock = PressClock(timeZone: Configuration().timeZone)
        try WorkspaceMaker(workspace: workspace, shipped: try .located()).make(clock: clock)
        try Console.line(
            Say.text(
                vi: """
                    Đã tạo \(folder). Bước tiếp:
                      1. Sửa \(workspace.configurationPath): tên cơ quan, địa bàn (scope).
                      2. Xem \(workspace.feedsFolder): bật, tắt, thêm nguồn tin.
                      3. Chạy: diemtin run --workspace \(folder)
                    """,
                en: """
                    Made \(folder). Next:
                      1. Edit \(workspace.configurationPath): name and area (scope) of the office.
                      2. Look at \(workspace.feedsFolder): switch feeds on and off, add your own.
                      3. Run: diemtin run --workspace \(folder)
                    """
            )
        )
    }
}
