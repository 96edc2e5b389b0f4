/// One scalar read from bytes that may not be UTF-8.
struct DecodedScalar {
    let value: UInt32
    let length: Int

    /// Stands for a byte that begins no well-formed sequence.
    static let invalid = DecodedScalar(value: 0xFFFD, length: 1)

    var isInvalid: Bool { value == 0xFFFD && length == 1 }
}

/// Reading UTF-8 from a buffer without trusting it (Unicode 15 §3.9, table 3-7).
enum UTF8Decoding {
    /// The scalar that begins at `index`, or `DecodedScalar.invalid` for one byte.
    @inline(__always)
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> DecodedScalar {
        let first = UInt32(bytes[index])
        if first < 0x80 { return DecodedScalar(value: first, length: 1) }
        guard index + 1 < bytes.count, first >= 0xC2, let second = tail(bytes, index + 1) else { return .invalid }
        if first < 0xE0 { return DecodedScalar(value: (first & 0x1F) << 6 | second, length: 2) }
        guard index + 2 < bytes.count, let third = tail(bytes, index + 2) else { return .invalid }
        if first < 0xF0 {
            let value = (first & 0xF) << 12 | second << 6 | third
            let isScalar = value >= 0x800 && !(0xD800...0xDFFF).contains(value)
            return isScalar ? DecodedScalar(value: value, length: 3) : .invalid
        }
        guard index + 3 < bytes.count, first < 0xF5, let fourth = tail(bytes, index + 3) else { return .invalid }
        let value = (first & 7) << 18 | second << 12 | third << 6 | fourth
        let isScalar = value >= 0x10000 && value <= 0x10FFFF
        return isScalar ? DecodedScalar(value: value, length: 4) : .invalid
    }

    @inline(__always)
    private static func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32? {
        let byte = bytes[index]
        return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
    }

    /// Appends the UTF-8 form of a scalar value.
    static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        switch value {
        case 0..<0x80:
            bytes.append(UInt8(value))
        case 0x80..<0x800:
            bytes.append(UInt8(0xC0 | value >> 6))
            bytes.append(UInt8(0x80 | value & 0x3F))
        case 0x800..<0x10000 where !(0xD800..<0xE000).contains(value):
            bytes.append(UInt8(0xE0 | value >> 12))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        default:
            let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
