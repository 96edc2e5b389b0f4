import Foundation
import PressModel

/// Where something stands in a text.
struct TextPlace: Sendable, Equatable {
    /// Counted from 1.
    var line = 1
    /// Counted from 1, in characters (Unicode scalars).
    var column = 1

    /// Goes on over bytes of UTF-8.
    mutating func advance(over bytes: UnsafeRawBufferPointer) {
        var lines = 0
        for byte in bytes where byte == 0x0A { lines += 1 }
        var rest = bytes[...]
        if lines > 0, let last = bytes.lastIndex(of: 0x0A) {
            line += lines
            column = 1
            rest = bytes[(last + 1)...]
        }
        for byte in rest where byte & 0xC0 != 0x80 { column += 1 }
    }
}

/// The part of an input that is held while it is read from front to back.
///
/// Offsets count the bytes from the beginning of the input.
struct ByteWindow {
    /// How much is read at once, and dropped at once (bytes).
    private static let chunk = 1 << 18

    private var source: ByteSource
    private var bytes: [UInt8] = []
    /// The offset of the first byte held.
    private var start = 0
    /// An offset that is held and its place, from which others are counted.
    private var mark = (offset: 0, place: TextPlace())

    init(_ source: ByteSource) { self.source = source }

    /// The offset behind the last byte held.
    var end: Int { start + bytes.count }

    subscript(offset: Int) -> UInt8 { bytes[offset - start] }

    /// Whether there is a byte at the offset; reads on until it is here.
    mutating func has(_ offset: Int) throws -> Bool {
        while offset >= end { guard try fill() else { return false } }
        return true
    }

    /// Reads more; false at the end of the input.
    mutating func fill() throws -> Bool {
        guard let more = try source.next(Self.chunk) else { return false }
        bytes.append(contentsOf: more)
        return true
    }

    /// Lets go of what stands before the offset, when that is worth it.
    mutating func discard(before offset: Int) {
        let count = offset - start
        guard count >= Self.chunk else { return }
        mark(offset)
        bytes.removeFirst(count)
        start = offset
    }

    /// Notes an offset, before which no place will be asked for; so that bytes are not counted again and again.
    mutating func mark(_ offset: Int) { if offset > mark.offset { mark = (offset, place(of: offset)) } }

    /// The place of an offset that is held; not of one before the mark.
    func place(of offset: Int) -> TextPlace {
        var place = mark.place
        let range = (mark.offset - start)..<max(mark.offset - start, offset - start)
        bytes.withUnsafeBytes { place.advance(over: UnsafeRawBufferPointer(rebasing: $0[range])) }
        return place
    }

    /// Calls a closure with what is held from an offset on.
    func withBytes<Result>(from offset: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[(offset - start)...])) }
    }

    /// A copy of some bytes that are held.
    func copy(_ range: Range<Int>) -> ArraySlice<UInt8> {
        bytes[(range.lowerBound - start)..<(range.upperBound - start)]
    }
}

/// Where bytes come from.
enum ByteSource {
    case handle(FileHandle, path: String)
    case data(Data)

    /// The next bytes; nil at the end.
    /// - Throws: `UserFault` when they can't be read.
    mutating func next(_ count: Int) throws -> Data? {
        switch self {
        case .data(let data):
            guard !data.isEmpty else { return nil }
            self = .data(data.dropFirst(count))
            return data.prefix(count)
        case .handle(let handle, let path):
            do {
                let data = try handle.read(upToCount: count)
                return data?.isEmpty == false ? data : nil
            } catch {
                throw RegistryFault.unreadable(path)
            }
        }
    }
}
