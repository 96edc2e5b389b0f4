import Foundation
import PressModel

/// Finds the feed lists and lexicons that come with the program.
package struct ShippedFiles: Sendable {
    /// Folder with `Feeds` and `Lexicons`.
    package let folder: String

    package init(folder: String) { self.folder = folder }

    /// Looks at `DIEMTIN_SHARE`, `share/diemtin` beside the program's folder, then upwards from the program: in a
    /// checkout the program lies in `.build`, below the top folder.
    /// - Throws: `CommandFault` when none of them has the files.
    package static func located(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        executable: String = CommandLine.arguments.first ?? ""
    ) throws -> ShippedFiles {
        let candidates = [environment["DIEMTIN_SHARE"]].compactMap { $0 } + folders(around: executable)
        if let folder = candidates.first(where: isShipped) { return ShippedFiles(folder: folder) }
        throw CommandFault(
            Words(
                vi: "không tìm thấy Feeds/ và Lexicons/ đi kèm chương trình",
                en: "the program's own Feeds/ and Lexicons/ were not found"
            ),
            remedy: Words(
                vi: "đặt biến DIEMTIN_SHARE chỉ vào thư mục chứa chúng",
                en: "set DIEMTIN_SHARE to the folder that holds them"
            )
        )
    }

    private static func folders(around executable: String) -> [String] {
        let real = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? executable
        let start = URL(fileURLWithPath: real).standardizedFileURL.deletingLastPathComponent()
        var folders = [start.deletingLastPathComponent().appendingPathComponent("share/diemtin").path]
        var folder = start
        for _ in 0..<6 {
            folders.append(folder.path)
            folder = folder.deletingLastPathComponent()
        }
        return folders
    }

    private static func isShipped(_ folder: String) -> Bool {
        let manager = FileManager.default
        return manager.fileExists(atPath: folder + "/Feeds") && manager.fileExists(atPath: folder + "/Lexicons")
    }
}
