/// A start tag, with its attributes rewritten correctly.
struct ScannedTag {
    var name: String
    var attributes: [XMLAttribute]
    var isEmpty: Bool
    var isRepaired: Bool
    var end: Int
}

/// Reads tags as browsers do: values without quotes, attributes without values, repeated attributes.
enum TagScanner {
    /// The start tag whose `<` is at `start`; `nil` if the input ends inside it.
    static func startTag(in bytes: [UInt8], at start: Int) -> ScannedTag? {
        var cursor = start + 1
        let name = readName(in: bytes, &cursor)
        var tag = ScannedTag(name: name, attributes: [], isEmpty: false, isRepaired: false, end: start)
        var seen: Set<String> = []
        while true {
            while cursor < bytes.count, bytes[cursor].isXMLBlank { cursor += 1 }
            guard cursor < bytes.count else { return nil }
            if bytes[cursor] == UInt8(ascii: ">") { break }
            if bytes[cursor] == UInt8(ascii: "/") {
                cursor += 1
                tag.isEmpty = cursor < bytes.count && bytes[cursor] == UInt8(ascii: ">")
                continue
            }
            guard bytes[cursor].startsXMLName else {
                tag.isRepaired = true
                cursor += 1
                continue
            }
            let attribute = readAttribute(in: bytes, &cursor, &tag)
            if seen.insert(attribute.name).inserted { tag.attributes.append(attribute) } else { tag.isRepaired = true }
        }
        tag.end = cursor + 1
        return tag
    }

    /// The name of the end tag whose `<` is at `start`, and where the tag ends.
    static func endTag(in bytes: [UInt8], at start: Int) -> (name: String, end: Int) {
        var cursor = start + 2
        let name = readName(in: bytes, &cursor)
        while cursor < bytes.count, bytes[cursor].isXMLBlank { cursor += 1 }
        return (name, cursor < bytes.count && bytes[cursor] == UInt8(ascii: ">") ? cursor + 1 : cursor)
    }

    private static func readName(in bytes: [UInt8], _ cursor: inout Int) -> String {
        let start = cursor
        while cursor < bytes.count, isNameByte(bytes[cursor]) { cursor += 1 }
        return String(decoding: bytes[start..<cursor], as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.startsXMLName || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func readAttribute(in bytes: [UInt8], _ cursor: inout Int, _ tag: inout ScannedTag) -> XMLAttribute {
        let name = readName(in: bytes, &cursor)
        var lookahead = cursor
        while lookahead < bytes.count, bytes[lookahead].isXMLBlank { lookahead += 1 }
        guard lookahead < bytes.count, bytes[lookahead] == UInt8(ascii: "=") else {
            tag.isRepaired = true
            return XMLAttribute(name: name, value: name)
        }
        cursor = lookahead + 1
        while cursor < bytes.count, bytes[cursor].isXMLBlank { cursor += 1 }
        let value = readValue(in: bytes, &cursor, &tag)
        return XMLAttribute(name: name, value: String(decoding: value, as: UTF8.self))
    }

    /// The value as correct XML source, still with its references.
    private static func readValue(in bytes: [UInt8], _ cursor: inout Int, _ tag: inout ScannedTag) -> [UInt8] {
        guard cursor < bytes.count else { return [] }
        let quote = bytes[cursor]
        let start = cursor
        var end = cursor
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            end = bytes[(start + 1)...].firstIndex(of: quote) ?? bytes.count
            cursor = min(bytes.count, end + 1)
            return correct(bytes, (start + 1)..<end)
        }
        tag.isRepaired = true
        while end < bytes.count, !bytes[end].isXMLBlank, bytes[end] != UInt8(ascii: ">") { end += 1 }
        cursor = end
        return correct(bytes, start..<end)
    }

    private static func correct(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var value: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "&"):
                let reference = CharacterReference(in: bytes, at: index, end: range.upperBound)
                value.append(contentsOf: reference.replacement)
                index = reference.end
                continue
            case UInt8(ascii: "<"): value.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: "\""): value.append(contentsOf: "&quot;".utf8)
            case let byte where byte >= 0x20 || byte.isXMLBlank: value.append(byte)
            default: break
            }
            index += 1
        }
        return value
    }
}
