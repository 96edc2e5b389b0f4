/// A hash table from integers to small numbers, with open addressing, laid out once and then only read.
///
/// It holds what lexicons hold, so that no text can make it slow beyond the longest chain among those.
struct IntegerTable: Sendable {
    private var keys: [UInt64] = [0, 0]
    private var values: [Int32] = [-1, -1]
    private var shift: UInt64 = 63

    /// - Parameter entries: No key is 0, no value below 0.
    init(_ entries: [UInt64: Int32]) {
        var capacity = 2
        while capacity < entries.count * 4 {
            capacity *= 2
            shift -= 1
        }
        keys = Array(repeating: 0, count: capacity)
        values = Array(repeating: -1, count: capacity)
        for (key, value) in entries {
            var index = Int(truncatingIfNeeded: Self.mix(key) >> shift)
            while keys[index] != 0 { index = (index + 1) & (capacity - 1) }
            keys[index] = key
            values[index] = value
        }
    }

    /// Gives a body the table in the form that is read fastest.
    @inline(__always)
    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        keys.withUnsafeBufferPointer { keys in
            values.withUnsafeBufferPointer { body(Lookup(keys: keys, values: $0, shift: shift)) }
        }
    }

    /// The table as pointers, for loops over all syllables of a text.
    struct Lookup {
        fileprivate let keys: UnsafeBufferPointer<UInt64>
        fileprivate let values: UnsafeBufferPointer<Int32>
        fileprivate let shift: UInt64

        /// The value of a key, -1 where there is none.
        @inline(__always)
        func value(_ key: UInt64) -> Int32 {
            var index = Int(truncatingIfNeeded: IntegerTable.mix(key) >> shift)
            while keys[index] != 0 {
                if keys[index] == key { return values[index] }
                index = (index + 1) & (keys.count - 1)
            }
            return -1
        }
    }

    /// Fibonacci hashing (Knuth, TAOCP 3, §6.4).
    @inline(__always)
    private static func mix(_ key: UInt64) -> UInt64 { (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15 }
}
