import CLibXML2

/// Reads character references (`&ocirc;`, `&#7879;`, `&#x1EC7;`) by WHATWG HTML, 13.5.
enum CharacterReference {
    private static let longest = 12

    /// The character at the start of a range and the bytes that its reference takes; `nil` if there is none.
    static func read(_ bytes: [UInt8], _ range: Range<Int>) -> (scalar: Unicode.Scalar, length: Int)? {
        let start = range.lowerBound + 1
        guard start < range.upperBound else { return nil }
        if bytes[start] == UInt8(ascii: "#") {
            return number(bytes, start + 1, range.upperBound, from: range.lowerBound)
        }
        var end = start
        while end < range.upperBound, end - start < longest,
            ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end])
        {
            end += 1
        }
        guard end > start, end < range.upperBound, bytes[end] == UInt8(ascii: ";"),
            let scalar = named(bytes[start..<end])
        else { return nil }
        return (scalar, end + 1 - range.lowerBound)
    }

    private static func number(
        _ bytes: [UInt8],
        _ start: Int,
        _ limit: Int,
        from ampersand: Int
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        var index = start
        let isHex = index < limit && bytes[index] | 0x20 == UInt8(ascii: "x")
        if isHex { index += 1 }
        let first = index
        var value: UInt32 = 0
        while index < limit, let digit = digit(bytes[index], isHex: isHex) {
            value = min(value &* (isHex ? 16 : 10) &+ digit, 0x11_0000)
            index += 1
        }
        guard index > first, let scalar = Unicode.Scalar(windows1252[value] ?? value) else { return nil }
        if index < limit, bytes[index] == UInt8(ascii: ";") { index += 1 }
        return (scalar, index - ampersand)
    }

    private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
        if ASCII.isDigit(byte) { return UInt32(byte - 0x30) }
        let letter = byte | 0x20
        return isHex && letter >= 0x61 && letter <= 0x66 ? UInt32(letter - 0x57) : nil
    }

    private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let text = String(decoding: name, as: UTF8.self)
        if text == "apos" { return "'" }
        guard let entity = htmlEntityLookup(text) else { return nil }
        return Unicode.Scalar(entity.pointee.value)
    }

    /// Numbers that mean a character of windows-1252 (WHATWG HTML, 13.2.5.80): typographic quotes and dashes.
    private static let windows1252: [UInt32: UInt32] = [
        0x80: 0x20AC, 0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013,
        0x97: 0x2014, 0x99: 0x2122,
    ]
}
