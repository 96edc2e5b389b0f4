import Foundation
import PressModel

/// Files of the briefings, each put in the place of the one before only when it is whole.
enum OutputFile {
    /// Writes a file's bytes.
    /// - Throws: `CommandFault` when the disk does not take them.
    static func write(_ data: Data, to path: String) throws {
        try moved(to: path) { temporary in try data.write(to: URL(fileURLWithPath: temporary)) }
    }

    /// Has `body` make a file beside the target, then puts it in the target's place.
    /// - Throws: What `body` throws, or `CommandFault` when the disk does not take it.
    static func moved(to path: String, _ body: (_ temporary: String) throws -> Void) throws {
        let url = URL(fileURLWithPath: path)
        // The ending stays: programs choose their format by it.
        let name = ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).\(url.pathExtension)"
        let temporary = url.deletingLastPathComponent().appending(path: name).path
        defer { unlink(temporary) }
        do { try body(temporary) } catch let error as CocoaError { throw unwritable(path, error.localizedDescription) }
        guard rename(temporary, path) == 0 else { throw unwritable(path, String(cString: strerror(errno))) }
    }

    /// Points a link at a target, relative to the link's own folder.
    /// - Throws: `CommandFault` when the disk does not take it.
    static func link(_ path: String, to target: String) throws {
        try moved(to: path) { temporary in
            guard symlink(target, temporary) == 0 else {
                throw unwritable(path, String(cString: strerror(errno)))
            }
        }
    }

    /// Makes a folder and those above it.
    /// - Throws: `CommandFault` when the disk does not take it.
    static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw unwritable(path, error.localizedDescription)
        }
    }

    /// A file that can't be written.
    static func unwritable(_ path: String, _ reason: String) -> CommandFault {
        CommandFault(
            Words(
                vi: "không ghi được bản điểm tin \(path): \(reason)",
                en: "the briefing \(path) can't be written: \(reason)"
            ),
            remedy: Words(vi: "kiểm tra quyền ghi và dung lượng đĩa", en: "check permissions and disk space")
        )
    }
}
