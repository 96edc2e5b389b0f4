import Foundation
import PressModel

/// Writes the files of `Claims/` so that a crash leaves the old or the new one, never half of either.
enum ClaimFiles {
    static func replace(_ data: Data, at path: String) throws {
        try holdingFaults(path) {
            try makeFolder(of: path)
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
        }
    }

    /// Adds whole lines; a line that a crash left unfinished is ended first.
    static func append(_ data: Data, to path: String) throws {
        try holdingFaults(path) {
            try makeFolder(of: path)
            if !FileManager.default.fileExists(atPath: path) {
                _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o640])
            }
            let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            let end = try handle.seekToEnd()
            if end > 0 {
                try handle.seek(toOffset: end - 1)
                let last = try handle.read(upToCount: 1)
                try handle.seekToEnd()
                if last != Data([UInt8(ascii: "\n")]) { try handle.write(contentsOf: Data([UInt8(ascii: "\n")])) }
            }
            try handle.write(contentsOf: data)
            try handle.synchronize()
        }
    }

    private static func makeFolder(of path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private static func holdingFaults(_ path: String, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as CocoaError {
            throw CommandFault(
                Words(
                    vi: "không ghi được \(path): \(error.localizedDescription)",
                    en: "\(path) can't be written: \(error.localizedDescription)"
                ),
                remedy: Words(
                    vi: "kiểm tra dung lượng đĩa và quyền ghi",
                    en: "check disk space and permissions"
                )
            )
        }
    }
}
