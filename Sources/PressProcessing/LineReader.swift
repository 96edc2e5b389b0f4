package import Foundation

/// Reads lines from a file or standard input without holding much more than one of them.
package struct LineReader: Sequence, IteratorProtocol {
    /// Longer lines are cut off, and fail to parse then (bytes).
    static let maximumLine = 32 << 20
    private static let chunk = 1 << 18

    private let handle: FileHandle
    private var buffer: [UInt8] = []
    /// Where in the buffer the next line begins, and how far it was looked through for a line break.
    private var start = 0
    private var searched = 0
    private var isAtEnd = false

    package init(_ handle: FileHandle) { self.handle = handle }

    /// The next line without its line break; nil at the end.
    package mutating func next() -> Data? {
        while true {
            if let end = lineBreak() {
                defer { (start, searched) = (end + 1, end + 1) }
                return data(to: end)
            }
            guard !isAtEnd, buffer.count - start < Self.maximumLine else { break }
            fill()
        }
        guard start < buffer.count else { return nil }
        defer { (buffer, start, searched) = ([], 0, 0) }
        return data(to: buffer.count)
    }

    /// Whether the next line is not all here yet.
    package var mustWait: Bool { !isAtEnd && lineBreak() == nil }

    private func data(to end: Int) -> Data { buffer.withUnsafeBytes { Data($0[start..<end]) } }

    private func lineBreak() -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard searched < bytes.count, let base = bytes.baseAddress else { return nil }
            return memchr(base + searched, 0x0A, bytes.count - searched).map { base.distance(to: $0) }
        }
    }

    private mutating func fill() {
        searched = buffer.count - start
        buffer.removeFirst(start)
        start = 0
        guard let more = try? handle.read(upToCount: Self.chunk), !more.isEmpty else {
            isAtEnd = true
            return
        }
        buffer.append(contentsOf: more)
    }
}
