import Foundation
import PressModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The reader of our output has gone away; that is success (ripgrep's rule).
struct BrokenPipe: Error {}

/// Output and messages.
enum Console {
    /// Writes a line to standard output.
    /// - Throws: `BrokenPipe`, or `CommandFault` when the output can't be written.
    static func line(_ text: String) throws { try write(Array((text + "\n").utf8), to: STDOUT_FILENO) }

    /// Writes a value as JSON on one line, or over several for a person.
    /// - Throws: `BrokenPipe`, or `CommandFault` when the output can't be written.
    static func json(_ value: some Encodable, pretty: Bool = false) throws {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        try write(Array(try encoder.encode(value)) + [UInt8(ascii: "\n")], to: STDOUT_FILENO)
    }

    /// Writes bytes to standard output.
    /// - Throws: `BrokenPipe`, or `CommandFault` when the output can't be written.
    static func bytes(_ bytes: [UInt8]) throws { try write(bytes, to: STDOUT_FILENO) }

    /// Writes a line to standard error.
    static func error(_ text: String) { try? write(Array((text + "\n").utf8), to: STDERR_FILENO) }

    /// Writes without a line break to standard error, for progress.
    static func progress(_ text: String) { try? write(Array(text.utf8), to: STDERR_FILENO) }

    /// True when a person watches standard error.
    static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

    /// True when a person watches standard output.
    static var isOutputInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                throw BrokenPipe()
            } else if errno != EINTR {
                throw unwritable(String(cString: strerror(errno)))
            }
        }
    }

    private static func unwritable(_ reason: String) -> CommandFault {
        CommandFault(
            Words(vi: "không ghi được kết quả: \(reason)", en: "the output can't be written: \(reason)"),
            remedy: Words(vi: "kiểm tra dung lượng đĩa", en: "check disk space")
        )
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}
