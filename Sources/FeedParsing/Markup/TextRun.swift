/// Finds the end of stretches of bytes that need no attention, eight at a time.
enum TextRun {
    /// The first byte from `start` that plain text of XML can't simply take over.
    static func endOfText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let raw = UnsafeRawBufferPointer(bytes)
        while true {
            while index + 8 <= bytes.count {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if (stops(word) | equal(word, 0x3C) | equal(word, 0x26)) & highBits != 0 { break }
                index += 8
            }
            let end = min(index + 8, bytes.count)
            while index < end {
                let byte = bytes[index]
                if isStop(byte) || byte == 0x3C || byte == 0x26 { return index }
                index += 1
            }
            if index == bytes.count { return index }
        }
    }

    /// The same inside a CDATA section, where `<` and `&` mean nothing.
    static func endOfSection(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let raw = UnsafeRawBufferPointer(bytes)
        while true {
            while index + 8 <= bytes.count {
                if stops(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) & highBits != 0 { break }
                index += 8
            }
            let end = min(index + 8, bytes.count)
            while index < end {
                if isStop(bytes[index]) { return index }
                index += 1
            }
            if index == bytes.count { return index }
        }
    }

    /// The first byte from `start` that is not plain text of HTML.
    static func endOfHTML(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let raw = UnsafeRawBufferPointer(bytes)
        while true {
            while index + 8 <= bytes.count {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let controls = (word &- lowBits &* 0x20) & ~word
                // `<` and `>` differ in one bit.
                if (controls | equal(word | lowBits &* 2, 0x3E) | equal(word, 0x26)) & highBits != 0 { break }
                index += 8
            }
            let end = min(index + 8, bytes.count)
            while index < end {
                let byte = bytes[index]
                if byte | 2 == 0x3E || byte == 0x26 || (byte < 0x20 && byte != 0x0A && byte != 0x09) { return index }
                index += 1
            }
            if index == bytes.count { return index }
        }
    }

    /// Control characters, `]`, carriage returns, and the first byte of U+FFFE and U+FFFF.
    @inline(__always)
    private static func isStop(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 0x0A && byte != 0x09) || byte == 0x5D || byte == 0xEF
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080
    private static let lowBits: UInt64 = 0x0101_0101_0101_0101

    /// The high bit of a byte is set where it may be a stop; a false alarm only costs time.
    @inline(__always)
    private static func stops(_ word: UInt64) -> UInt64 {
        ((word &- lowBits &* 0x20) & ~word) | equal(word, 0x5D) | equal(word, 0xEF)
    }

    @inline(__always)
    private static func equal(_ word: UInt64, _ byte: UInt64) -> UInt64 {
        let difference = word ^ (lowBits &* byte)
        return (difference &- lowBits) & ~difference
    }
}
