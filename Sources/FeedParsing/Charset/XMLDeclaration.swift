/// The XML declaration at the start of a document whose markup is in ASCII bytes.
enum XMLDeclaration {
    /// The character set that it declares.
    ///
    /// It is looked for in the first kilobyte, because feeds come with blanks, warnings and tags before it. The value
    /// may lack its quotes.
    static func charset(in bytes: ArraySlice<UInt8>) -> CharsetLabel? {
        place(in: bytes).flatMap { CharsetLabel(String(decoding: bytes[$0.value], as: UTF8.self)) }
    }

    /// The document with blanks for a stated set whose name is none of XML (`437`, `utf 8`): libxml2 would refuse it.
    static func withoutIllFormedName(_ bytes: [UInt8]) -> [UInt8] {
        guard let place = place(in: bytes[...]), !isName(bytes[place.value]) else { return bytes }
        var bytes = bytes
        for index in place.whole { bytes[index] = UInt8(ascii: " ") }
        // A value without an end is cut where the search ends, perhaps inside a character.
        var index = place.whole.upperBound
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 {
            bytes[index] = UInt8(ascii: " ")
            index += 1
        }
        return bytes
    }

    /// Where the value stands, and the whole of `encoding="…"`.
    private static func place(in bytes: ArraySlice<UInt8>) -> (value: Range<Int>, whole: Range<Int>)? {
        let head = bytes.prefix(1_024)
        guard let start = head.place(of: "<?xml") else { return nil }
        let rest = head[start.upperBound...]
        let declaration = rest[..<(rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex)]
        guard let label = declaration.place(of: "encoding") else { return nil }
        var value = declaration[label.upperBound...].drop { $0.isXMLBlank || $0 == UInt8(ascii: "=") }
        let quote = value.first.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
        if quote != nil { value = value.dropFirst() }
        value = value.prefix { byte in
            if let quote { return byte != quote }
            return !byte.isXMLBlank && byte != UInt8(ascii: "?")
        }
        let end = value.endIndex + (quote != nil && value.endIndex < declaration.endIndex ? 1 : 0)
        return (value.startIndex..<value.endIndex, label.lowerBound..<end)
    }

    /// Whether the bytes are an EncName (XML 1.0, production 81).
    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first?.isLetter == true
            && bytes.allSatisfy { $0.isLetter || $0.isDigit || ".-_".utf8.contains($0) }
    }
}
