/// Pairs of symbols with which terms begin, as bits: "no" is certain, "yes" is right nearly always (Bloom 1970, one hash).
///
/// It fits the first cache; most pairs of a text begin no term, and the tree need not be asked about them.
struct PairFilter: Sendable {
    private var bits: [UInt64]
    private let mask: UInt32

    init(_ pairs: [(Int32, Int32)] = []) {
        var count = 64
        while count < pairs.count * 16, count < 1 << 20 { count *= 2 }
        mask = UInt32(count - 1)
        bits = Array(repeating: 0, count: count / 64)
        for (first, second) in pairs {
            let bit = Self.hash(first, second) & mask
            bits[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
        }
    }

    /// Gives a body the filter in the form that is read fastest.
    @inline(__always)
    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        bits.withUnsafeBufferPointer { body(Lookup(bits: $0, mask: mask)) }
    }

    /// The filter as a pointer, for loops over all syllables of a text.
    struct Lookup {
        fileprivate let bits: UnsafeBufferPointer<UInt64>
        fileprivate let mask: UInt32

        @inline(__always)
        func mayContain(_ first: Int32, _ second: Int32) -> Bool {
            let bit = PairFilter.hash(first, second) & mask
            return bits[Int(bit &>> 6)] &>> UInt64(bit & 63) & 1 != 0
        }
    }

    @inline(__always)
    private static func hash(_ first: Int32, _ second: Int32) -> UInt32 {
        let mixed = (UInt32(bitPattern: first) &* 0x9E37_79B1) ^ (UInt32(bitPattern: second) &* 0x85EB_CA6B)
        return mixed ^ mixed &>> 15
    }
}
