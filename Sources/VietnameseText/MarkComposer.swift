/// Joins letters and the combining tones that follow them, as windows-1258 writes them, into NFC.
struct MarkComposer {
    private var base: UInt32?
    private var marks: [UInt32] = []

    /// Gives the composed scalars of bytes in a chart that has combining tones.
    static func forEachScalar(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ chart: ByteChart,
        _ body: (UInt32) -> Void
    ) {
        var composer = MarkComposer()
        for byte in bytes { composer.add(chart[byte], body) }
        composer.flush(body)
    }

    private mutating func add(_ scalar: UInt32, _ body: (UInt32) -> Void) {
        if (0x300...0x36F).contains(scalar), base != nil {
            marks.append(scalar)
        } else {
            flush(body)
            base = scalar
        }
    }

    private mutating func flush(_ body: (UInt32) -> Void) {
        guard let base else { return }
        if marks.isEmpty {
            body(base)
        } else {
            let parts = LatinComposition.shared.decompose(base)
            for scalar in LatinComposition.shared.compose(parts.base, parts.marks + marks) { body(scalar) }
            marks.removeAll(keepingCapacity: true)
        }
        self.base = nil
    }
}
