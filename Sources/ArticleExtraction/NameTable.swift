/// Short ASCII names to numbers, found by a hash of their bytes without making a string.
struct NameTable: Sendable {
    private static let slots = 1_024
    private var keys = [UInt64](repeating: 0, count: slots)
    private var values = [UInt8](repeating: 0, count: slots)

    /// Makes a table; the number 0 is left for names that are not in it.
    init(_ names: [(name: String, value: UInt8)]) {
        for (name, value) in names {
            let key = Self.key(Array(name.utf8), 0..<name.utf8.count)
            var slot = Self.slot(key)
            while keys[slot] != 0 { slot = (slot + 1) % Self.slots }
            keys[slot] = key
            values[slot] = value
        }
    }

    /// The number of a name, or 0.
    func value(_ key: UInt64) -> UInt8 {
        var slot = Self.slot(key)
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) % Self.slots
        }
        return 0
    }

    /// The FNV-1a hash of a name in lower case; never 0.
    static func key(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range {
            hash = (hash ^ UInt64(ASCII.lower(bytes[index]))) &* 0x100_0000_01B3
        }
        return hash | 1
    }

    private static func slot(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54)
    }
}

/// Bytes as HTML sees them.
enum ASCII {
    /// The byte in lower case, if it is a letter A to Z.
    @inline(__always)
    static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// Whether the byte is a letter A to Z in either case.
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Whether the byte is a digit.
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
