import Foundation

/// Names of files in a diff: as seen from the current folder.
enum DiffPath {
    /// The path below the current folder; elsewhere the file with its folder, `Lexicons/land.yaml`.
    static func shown(_ path: String, from folder: String = FileManager.default.currentDirectoryPath) -> String {
        let whole = URL(fileURLWithPath: path).standardizedFileURL.path
        let base = URL(fileURLWithPath: folder).standardizedFileURL.path + "/"
        if whole.hasPrefix(base) { return String(whole.dropFirst(base.count)) }
        return whole.split(separator: "/").suffix(2).joined(separator: "/")
    }
}
