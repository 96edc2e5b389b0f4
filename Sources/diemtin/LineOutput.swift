import Foundation

/// Prints one JSON object a line, in blocks.
///
/// What was written goes out before the program waits for input, so that somebody who writes a line and waits for the
/// answer gets it.
final class LineOutput {
    private static let blockSize = 1 << 16

    private let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private var block: [UInt8] = []

    /// Writes a value on a line of its own.
    /// - Throws: `BrokenPipe`, or `CommandFault` when the output can't be written.
    func write(_ value: some Encodable) throws {
        block.append(contentsOf: try encoder.encode(value))
        block.append(UInt8(ascii: "\n"))
        if block.count >= Self.blockSize { try flush() }
    }

    /// Writes lines that are JSON already.
    /// - Throws: `BrokenPipe`, or `CommandFault` when the output can't be written.
    func write(lines: [UInt8]) throws {
        block.append(contentsOf: lines)
        if block.count >= Self.blockSize { try flush() }
    }

    /// Gives everything written so far to the reader.
    /// - Throws: `BrokenPipe`, or `CommandFault` when the output can't be written.
    func flush() throws {
        guard !block.isEmpty else { return }
        defer { block.removeAll(keepingCapacity: true) }
        try Console.bytes(block)
    }
}
