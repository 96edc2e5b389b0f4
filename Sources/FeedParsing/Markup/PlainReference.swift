/// Reads the references that every XML document may use: five names, and numbers of allowed characters.
enum PlainReference {
    /// The character of the reference at the `&` at `start`, and where it ends; `nil` if it is any other.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (character: Unicode.Scalar, end: Int)? {
        guard start + 3 < bytes.count else { return nil }
        if bytes[start + 1] == UInt8(ascii: "#") { return number(bytes, from: start + 2) }
        for (name, character) in names where matches(bytes, start + 1, name) {
            return (character, start + 1 + name.utf8CodeUnitCount)
        }
        return nil
    }

    private static let names: [(name: StaticString, character: Unicode.Scalar)] = [
        ("lt;", "<"), ("gt;", ">"), ("amp;", "&"), ("quot;", "\""), ("apos;", "'"),
    ]

    private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ name: StaticString) -> Bool {
        guard start + name.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<name.utf8CodeUnitCount where bytes[start + index] != name.utf8Start[index] { return false }
        return true
    }

    private static func number(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int
    ) -> (character: Unicode.Scalar, end: Int)? {
        let isHexadecimal = bytes[start] == UInt8(ascii: "x")
        var cursor = isHexadecimal ? start + 1 : start
        let first = cursor
        var code: UInt32 = 0
        while cursor < bytes.count, cursor < first + 7, bytes[cursor] != UInt8(ascii: ";") {
            let byte = bytes[cursor]
            let isSmall = byte.isDigit || (isHexadecimal && byte.isLetter && (byte | 0x20) <= UInt8(ascii: "f"))
            guard isSmall else { return nil }
            let digit = byte.isDigit ? UInt32(byte & 0x0F) : UInt32((byte | 0x20) - UInt8(ascii: "a") + 10)
            code = code * (isHexadecimal ? 16 : 10) + digit
            cursor += 1
        }
        guard cursor > first, cursor < bytes.count, bytes[cursor] == UInt8(ascii: ";"),
            code >= 0xA0 || (0x20...0x7E).contains(code) || code == 0x09 || code == 0x0A || code == 0x0D,
            code != 0xFFFE, code != 0xFFFF, let character = Unicode.Scalar(code)
        else { return nil }
        return (character, cursor + 1)
    }
}
