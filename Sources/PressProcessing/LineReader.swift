package import Foundation

/// Reads lines from a file or standard input without holding more than one of them.
package struct LineReader: Sequence, IteratorProtocol {
    /// Longer lines are cut off, and fail to parse then (bytes).
    static let maximumLine = 32 << 20

    private let handle: FileHandle
    private let lineBreak: [UInt8]
    private var buffer: Data
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
        buffer = head
    }

    /// The next line without its line break; nil at the end.
    package mutating func next() -> Data? {
        var searched = buffer.startIndex
        while true {
            if let end = lineEnd(from: searched) {
                let line = buffer[buffer.startIndex..<end]
                buffer = buffer[(end + lineBreak.count)...]
                return Data(line)
            }
            guard !isAtEnd, buffer.count < Self.maximumLine else { break }
            searched = buffer.endIndex
            fill(&searched)
        }
        return takeUnended()
    }

    /// Where the first line break begins that ends after an index; the byte before the index may be its first half.
    private func lineEnd(from index: Data.Index) -> Data.Index? {
        guard lineBreak.count == 2 else { return buffer[index...].firstIndex(of: UInt8(ascii: "\n")) }
        let before = lineBreak[0] == 0 ? 1 : 0
        var next = Swift.max(buffer.startIndex, index - 1)
        while let found = buffer[next...].firstIndex(of: UInt8(ascii: "\n")) {
            let start = found - before
            let isWhole =
                start >= buffer.startIndex && (start - buffer.startIndex) % 2 == 0 && start + 1 < buffer.endIndex
            if isWhole, buffer[start] == lineBreak[0], buffer[start + 1] == lineBreak[1] { return start }
            next = found + 1
        }
        return nil
    }

    /// The last line, or as much as is held of one that is too long, in whole characters of the line break's width.
    private mutating func takeUnended() -> Data? {
        guard !buffer.isEmpty else { return nil }
        let kept = isAtEnd ? 0 : buffer.count % lineBreak.count
        defer { buffer = Data(buffer.suffix(kept)) }
        return Data(buffer.dropLast(kept))
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
