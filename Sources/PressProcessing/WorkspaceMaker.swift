import ArticleStorage
import Foundation
package import PressModel

/// Makes a workspace: configuration, copies of the shipped feed lists and lexicons, an empty archive.
package struct WorkspaceMaker {
    package let workspace: Workspace
    package let shipped: ShippedFiles

    package init(workspace: Workspace, shipped: ShippedFiles) {
        self.workspace = workspace
        self.shipped = shipped
    }

    /// Makes what is missing; what is there stays as it is, so that `init` can be run again.
    /// - Parameter clock: Decides the archive's days.
    /// - Throws: `CommandFault` when a file stands where a folder must be, or nothing can be written.
    package func make(clock: PressClock) throws {
        do {
            for folder in [workspace.folder, workspace.stateFolder, workspace.briefingsFolder, workspace.claimsFolder] {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
            try copyIfMissing(shipped.folder + "/Feeds", to: workspace.feedsFolder)
            try copyIfMissing(shipped.folder + "/Lexicons", to: workspace.lexiconsFolder)
            if !FileManager.default.fileExists(atPath: workspace.configurationPath) {
                try Data(ConfigurationTemplate.text.utf8).write(to: URL(fileURLWithPath: workspace.configurationPath))
            }
        } catch let error as CocoaError {
            throw CommandFault(
                Words(
                    vi: "không tạo được \(workspace.folder): \(error.localizedDescription)",
                    en: "\(workspace.folder) can't be made: \(error.localizedDescription)"
                ),
                remedy: Words(
                    vi: "chọn thư mục khác hoặc kiểm tra quyền ghi",
                    en: "choose another folder, or check permissions"
                )
            )
        }
        _ = try Archive(path: workspace.archivePath, clock: clock)
    }

    private func copyIfMissing(_ source: String, to target: String) throws {
        guard !FileManager.default.fileExists(atPath: target) else { return }
        // A link would make the workspace share, and its edits change, the shipped files.
        let real = URL(fileURLWithPath: source).resolvingSymlinksInPath().path
        try FileManager.default.copyItem(atPath: real, toPath: target)
    }
}
