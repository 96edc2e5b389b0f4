import Foundation
import PressModel

/// Writes a file beside its target and then renames it, so that a failure leaves the old file or none.
enum FileReplacement {
    /// Has `body` write to a path in the target's folder, then puts that file in the target's place.
    ///
    /// - Throws: `CommandFault` with the reason when the folder or disk does not take it.
    static func write(to path: String, _ body: (_ temporary: String) throws -> Void) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let temporary = folder + "/.diemtin-\(UUID().uuidString).tmp"
        do {
            // Made here first, because libraries do not say why they could not.
            let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o666)
            guard descriptor >= 0 else { throw fault(path, Self.systemReason) }
            close(descriptor)
            try body(temporary)
            try synchronize(temporary, for: path)
            guard rename(temporary, path) == 0 else { throw fault(path, Self.systemReason) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// What the system's last call says went wrong.
    static var systemReason: String { String(cString: strerror(errno)) }

    /// A fault in writing a file.
    static func fault(_ path: String, _ reason: String) -> CommandFault {
        CommandFault(
            Words(vi: "không ghi được \(path): \(reason)", en: "\(path) can't be written: \(reason)"),
            remedy: Words(vi: "kiểm tra dung lượng đĩa và quyền ghi", en: "check disk space and permissions")
        )
    }

    /// Some disks report that they are full only here.
    private static func synchronize(_ temporary: String, for path: String) throws {
        let descriptor = open(temporary, O_RDONLY)
        guard descriptor >= 0 else { throw fault(path, systemReason) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw fault(path, systemReason) }
    }
}
