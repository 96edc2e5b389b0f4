/// Recognises the Unicode encodings by their form alone.
enum UnicodeProbe {
    /// UTF-16 by its byte order mark, or by NULs that are the high bytes of a quarter of the characters or more.
    static func utf16(_ bytes: UnsafeBufferPointer<UInt8>) -> LegacyEncoding? {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        let sample = bytes.prefix(1 << 16)
        var (first, second) = (0, 0)
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index & 1 == 0 { first += 1 } else { second += 1 }
        }
        let many = max(first, second)
        guard many >= 2, many * 8 >= sample.count, min(first, second) * 10 <= many else { return nil }
        return first > second ? .utf16BigEndian : .utf16LittleEndian
    }

    /// Whether all bytes are well-formed UTF-8, or nine in ten of the sequences beyond ASCII are.
    static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>, isCut: Bool) -> Bool {
        var sequences = 0
        var broken = 0
        var index = 0
        while index < bytes.count {
            let scalar = UTF8Decoding.decode(bytes, at: index)
            if scalar.isInvalid {
                if isCut, bytes.count - index < 4, isBegun(bytes, index) { break }
                broken += 1
            } else if scalar.length > 1 {
                sequences += 1
            }
            index += scalar.length
        }
        return broken * 9 <= sequences
    }

    /// Whether the bytes from `index` on are the beginning of a sequence.
    private static func isBegun(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        bytes[index] >= 0xC2 && bytes[(index + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
    }
}
