package import Foundation

/// Reads lines from a file or standard input without holding much more than one of them.
package struct LineReader: Sequence, IteratorProtocol {
    /// Longer lines are cut off, and fail to parse then (bytes).
    static let maximumLine = 32 << 20
    private static let chunk = 1 << 18

    private let handle: FileHandle
    private let lineBreak: [UInt8]
    private var buffer: [UInt8]
    /// Where in the buffer the next line begins, and up to where it was looked through for a line break.
    private var start = 0
    private var searched = 0
    private var isAtEnd = false

    package init(_ handle: FileHandle) { self.init(handle, after: Data(), lineBreak: [UInt8(ascii: "\n")]) }

    /// Reads on where somebody has read the beginning.
    ///
    /// - Parameters:
    ///   - handle: Where the rest comes from.
    ///   - head: What was read before.
    ///   - lineBreak: The one or two bytes of a line break; two are looked for at every second byte of a line only.
    init(_ handle: FileHandle, after head: Data, lineBreak: [UInt8]) {
        self.handle = handle
        self.lineBreak = lineBreak
        buffer = Array(head)
    }

    /// Whether the next line is not all here yet.
    package var mustWait: Bool { !isAtEnd && lineEnd() == nil }

    /// The next line without its line break; nil at the end.
    package mutating func next() -> Data? {
        while true {
            if let end = lineEnd() {
                defer { (start, searched) = (end + lineBreak.count, end + lineBreak.count) }
                return data(to: end)
            }
            guard !isAtEnd, buffer.count - start < Self.maximumLine else { break }
            fill()
        }
        return takeUnended()
    }

    private func data(to end: Int) -> Data { buffer.withUnsafeBytes { Data($0[start..<end]) } }

    /// Where the first line break begins that was not there when the buffer was last looked through.
    private func lineEnd() -> Int? {
        guard lineBreak.count == 2 else { return newline(from: searched) }
        let before = lineBreak[0] == 0 ? 1 : 0
        var next = Swift.max(start, searched - 1)
        while let found = newline(from: next) {
            let first = found - before
            let isWhole = first >= start && (first - start) % 2 == 0 && first + 1 < buffer.count
            if isWhole, buffer[first] == lineBreak[0], buffer[first + 1] == lineBreak[1] { return first }
            next = found + 1
        }
        return nil
    }

    private func newline(from index: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard index < bytes.count, let base = bytes.baseAddress else { return nil }
            return memchr(base + index, 0x0A, bytes.count - index).map { base.distance(to: $0) }
        }
    }

    /// The last line, or as much as is held of one that is too long, in whole characters of the line break's width.
    private mutating func takeUnended() -> Data? {
        guard start < buffer.count else { return nil }
        let kept = isAtEnd ? 0 : (buffer.count - start) % lineBreak.count
        defer { (buffer, start, searched) = (Array(buffer.suffix(kept)), 0, 0) }
        return data(to: buffer.count - kept)
    }

    private mutating func fill() {
        buffer.removeFirst(start)
        start = 0
        searched = buffer.count
        guard let more = try? handle.read(upToCount: Self.chunk), !more.isEmpty else {
            isAtEnd = true
            return
        }
        buffer.append(contentsOf: more)
    }
}
