/// A hash table from integers to small numbers, with open addressing, laid out once and then only read.
///
/// It holds what lexicons hold, so that no text can make it slow beyond the longest chain among those.
struct IntegerTable: Sendable {
    /// Key and value side by side, so that a question touches one line of the cache.
    fileprivate struct Entry: Sendable {
        var key: UInt64 = 0
        var value: Int32 = -1
    }

    private var entries = [Entry(), Entry()]
    private var shift: UInt64 = 63

    /// - Parameter entries: No key is 0, no value below 0.
    init(_ entries: [UInt64: Int32]) {
        var capacity = 2
        while capacity < entries.count * 3 {
            capacity *= 2
            shift -= 1
        }
        self.entries = Array(repeating: Entry(), count: capacity)
        for (key, value) in entries {
            var index = Int(truncatingIfNeeded: Self.mix(key) >> shift)
            while self.entries[index].key != 0 { index = (index + 1) & (capacity - 1) }
            self.entries[index] = Entry(key: key, value: value)
        }
    }

    /// Gives a body the table in the form that is read fastest.
    @inline(__always)
    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        entries.withUnsafeBufferPointer { body(Lookup(entries: $0, shift: shift)) }
    }

    /// The table as a pointer, for loops over all syllables of a text.
    struct Lookup {
        fileprivate let entries: UnsafeBufferPointer<Entry>
        fileprivate let shift: UInt64

        /// The value of a key, -1 where there is none.
        @inline(__always)
        func value(_ key: UInt64) -> Int32 {
            var index = Int(truncatingIfNeeded: IntegerTable.mix(key) >> shift)
            while true {
                let entry = entries[index]
                if entry.key == key || entry.key == 0 { return entry.value }
                index = (index + 1) & (entries.count - 1)
            }
        }
    }

    /// Fibonacci hashing (Knuth, TAOCP 3, §6.4).
    @inline(__always)
    private static func mix(_ key: UInt64) -> UInt64 { (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15 }
}
