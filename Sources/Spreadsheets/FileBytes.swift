import Foundation

/// The bytes of a file that somebody sent.
enum FileBytes {
    /// Reads a file as a whole.
    static func read(_ path: String, limit: Int) throws(SpreadsheetFault) -> Data {
        try check(path, limit: limit)
        do {
            return try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        } catch {
            throw .unreadable(reason: error.localizedDescription)
        }
    }

    /// Refuses what is no file, or a pipe that never ends, or too large.
    private static func check(_ path: String, limit: Int) throws(SpreadsheetFault) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .unreadable(reason: FileReplacement.systemReason) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        guard status.st_size <= limit else { throw .tooLarge(bytes: limit) }
    }
}
