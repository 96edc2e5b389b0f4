/// Reading UTF-16 from bytes (RFC 2781).
enum UTF16Decoding {
    /// The text of bytes, without a byte order mark; a surrogate without its half and an odd last byte become U+FFFD.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, highByteFirst: Bool) -> String {
        let high = highByteFirst ? 0 : 1
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            units.append(UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high]))
        }
        if bytes.count % 2 == 1 { units.append(0xFFFD) }
        return String(decoding: units.dropFirst(units.first == 0xFEFF ? 1 : 0), as: UTF16.self)
    }
}
