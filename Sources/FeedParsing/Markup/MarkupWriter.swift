/// Writes markup with everything escaped that must be.
enum MarkupWriter {
    /// Elements of HTML that have no content and no end tag.
    static let voidElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// Writes text.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
        escape(bytes, quotes: false, into: &output)
    }

    /// Writes a start tag.
    static func startTag(_ name: String, _ attributes: [XMLAttribute], into output: inout [UInt8]) {
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: name.utf8)
        for attribute in attributes {
            output.append(UInt8(ascii: " "))
            output.append(contentsOf: attribute.name.utf8)
            output.append(contentsOf: "=\"".utf8)
            attributeValue(attribute.value, into: &output)
            output.append(UInt8(ascii: "\""))
        }
        output.append(UInt8(ascii: ">"))
    }

    /// Writes an end tag, unless the element has none.
    static func endTag(_ name: String, into output: inout [UInt8]) {
        guard !voidElements.contains(name) else { return }
        output.append(contentsOf: "</".utf8)
        output.append(contentsOf: name.utf8)
        output.append(UInt8(ascii: ">"))
    }

    /// Writes the value of an attribute for double quotes.
    static func attributeValue(_ value: String, into output: inout [UInt8]) {
        var value = value
        value.withUTF8 { escape($0, quotes: true, into: &output) }
    }

    private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, quotes: Bool, into output: inout [UInt8]) {
        var start = 0
        for index in bytes.indices {
            guard let replacement = replacement(for: bytes[index], quotes: quotes) else { continue }
            output.append(contentsOf: bytes[start..<index])
            output.append(contentsOf: replacement.utf8)
            start = index + 1
        }
        output.append(contentsOf: bytes[start...])
    }

    private static func replacement(for byte: UInt8, quotes: Bool) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\"") where quotes: "&quot;"
        default: nil
        }
    }
}
