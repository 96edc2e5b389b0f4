import Foundation
import PressModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps two rounds of one workspace apart.
///
/// The lock is the kernel's (`flock`), so that it goes with its process however that ends; the file's text only names
/// the holder.
package struct RoundLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock.
    /// - Throws: `CommandFault` with the other's process id when it is held.
    package init(path: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else {
            throw CommandFault(
                Words(vi: "không mở được tệp khóa \(path)", en: "the lock file \(path) can't be opened"),
                remedy: Words(vi: "kiểm tra quyền ghi của thư mục var/", en: "check permissions of the folder var/")
            )
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.text(descriptor)
            close(descriptor)
            throw CommandFault(
                Words(
                    vi: "một lượt khác đang chạy (tiến trình \(holder))",
                    en: "another round is running (process \(holder))"
                ),
                remedy: Words(vi: "đợi lượt ấy xong", en: "wait until it is done")
            )
        }
        let text = "\(getpid())\n"
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, text, text.utf8.count, 0)
    }

    deinit { close(descriptor) }

    private static func text(_ descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 32)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        let digits = bytes.prefix(max(0, count)).filter { (48...57).contains($0) }
        return digits.isEmpty ? "?" : String(decoding: digits, as: UTF8.self)
    }
}
