/// The nodes that two symbols lead to, in a hash table of node numbers alone: what a node is reached by stands in the node.
///
/// Open addressing, laid out once and then only read; a question that `PairFilter` lets pass touches one number here
/// and one node.
struct PairTable: Sendable {
    private var slots: [Int32] = [0, 0]
    private var shift: UInt64 = 63

    init(_ pairs: [(first: Int32, second: Int32, node: Int32)] = []) {
        while slots.count < pairs.count * 2 {
            slots += slots
            shift -= 1
        }
        for pair in pairs {
            var slot = Self.slot(pair.first, pair.second, shift)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = pair.node
        }
    }

    /// Gives a body the table in the form that is read fastest.
    @inline(__always)
    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        slots.withUnsafeBufferPointer { body(Lookup(slots: $0, shift: shift)) }
    }

    /// The table as a pointer, for loops over all syllables of a text.
    struct Lookup {
        fileprivate let slots: UnsafeBufferPointer<Int32>
        fileprivate let shift: UInt64

        /// The first node in the chain of a pair that is reached by it, 0 for none.
        @inline(__always)
        func node(_ first: Int32, _ second: Int32, isReachedBy: (Int32) -> Bool) -> Int32 {
            var slot = PairTable.slot(first, second, shift)
            while slots[slot] != 0 {
                if isReachedBy(slots[slot]) { return slots[slot] }
                slot = (slot &+ 1) & (slots.count &- 1)
            }
            return 0
        }
    }

    /// Fibonacci hashing (Knuth, TAOCP 3, §6.4).
    @inline(__always)
    private static func slot(_ first: Int32, _ second: Int32, _ shift: UInt64) -> Int {
        let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
        return Int(truncatingIfNeeded: ((key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}
