package import Foundation

/// Reads lines from a file or standard input without holding more than one of them.
package struct LineReader: Sequence, IteratorProtocol {
    /// Longer lines are cut off, and fail to parse then (bytes).
    static let maximumLine = 32 << 20

    private let handle: FileHandle
    private var buffer = Data()
    private var isAtEnd = false

    package init(_ handle: FileHandle) { self.handle = handle }

    /// The next line without its line break; nil at the end.
    package mutating func next() -> Data? {
        var searched = buffer.startIndex
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = buffer[buffer.startIndex..<end]
                buffer = buffer[(end + 1)...]
                return Data(line)
            }
            guard !isAtEnd, buffer.count < Self.maximumLine else { break }
            searched = buffer.endIndex
            fill(&searched)
        }
        guard !buffer.isEmpty else { return nil }
        defer { buffer = Data() }
        return buffer
    }

    private mutating func fill(_ searched: inout Data.Index) {
        guard let more = try? handle.read(upToCount: 1 << 16), !more.isEmpty else {
            isAtEnd = true
            return
        }
        let offset = searched - buffer.startIndex
        buffer = Data(buffer) + more
        searched = buffer.startIndex + offset
    }
}
