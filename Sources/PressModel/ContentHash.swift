/// A 64-bit FNV-1a hash (Fowler, Noll, Vo; IETF draft-eastlake-fnv) written as 16 hexadecimal digits.
///
/// It tells an edited text from an unchanged one; it protects against nothing.
package struct ContentHash: Sendable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    /// Adds a part; parts are kept apart, so that ("ab", "c") and ("a", "bc") differ.
    package mutating func add(_ part: some Sequence<UInt8>) {
        for byte in part { step(byte) }
        step(0xff)
    }

    /// Adds a text's bytes, as `add(_:)` does for any sequence, without asking a witness for each of them.
    package mutating func add(_ part: String.UTF8View) {
        let isDone: Void? = part.withContiguousStorageIfAvailable { bytes in
            for byte in bytes { step(byte) }
        }
        if isDone == nil { for byte in part { step(byte) } }
        step(0xff)
    }

    /// The hash as a number.
    package var value: UInt64 { state }

    package var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The hash of several texts in order.
    package static func of(_ parts: String...) -> String {
        var hash = ContentHash()
        for part in parts { hash.add(part.utf8) }
        return hash.hexadecimal
    }

    private mutating func step(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}
