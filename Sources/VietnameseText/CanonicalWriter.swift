/// Builds a canonical text from stretches copied and units repaired.
struct CanonicalWriter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var output: [UInt8] = []
    private var origins = OriginMap()
    private var copied = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count)
    }

    var text: CanonicalText { CanonicalText(utf8: output, origins: origins, originalCount: bytes.count) }

    /// Copies what was not written yet up to an offset of the given text.
    mutating func copy(upTo end: Int) {
        guard end > copied else { return }
        origins.note(canonical: output.count..<(output.count + end - copied), original: copied..<end)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<end]))
        copied = end
    }

    /// Writes the units that stand for the given text up to `end`.
    mutating func write(_ units: [Unit], upTo end: Int) {
        for unit in units {
            let start = output.count
            UTF8Decoding.append(unit.scalar, to: &output)
            origins.note(canonical: start..<output.count, original: unit.start..<unit.end)
        }
        copied = end
    }
}
