import Glibc

/// Makes safe or plain text of the HTML that feeds carry, through libxml2's HTML parser.
public struct HTMLText {
    /// The text of some HTML: paragraphs divided by line feeds, no tags, references resolved.
    ///
    /// Scripts, styles and everything else that is not text for people are left out.
    ///
    /// - Parameter html: HTML source, or plain text.
    /// - Returns: The text; empty if there is none.
    public static func plainText(_ html: String) -> String {
        let writer = PlainTextWriter()
        HTMLEventReader.read(html, into: writer)
        return writer.finished()
    }

    /// The HTML with only harmless elements and attributes, and with its addresses made absolute.
    ///
    /// What stays is listed (an allow-list), so nothing new in HTML gets through by being unknown. Scripts, styles,
    /// frames, objects, forms, event handlers and addresses other than web and mail go.
    ///
    /// - Parameters:
    ///   - html: HTML source.
    ///   - base: The address that relative ones are resolved against.
    /// - Returns: HTML in which every element is closed and every `&`, `<` and `>` of the text is escaped.
    public static func sanitize(_ html: String, base: String?) -> String {
        let writer = SanitizingWriter(base: base)
        HTMLEventReader.read(html, into: writer)
        return writer.finished()
    }

    /// A text without markup, with single spaces for its blanks and none at its ends.
    static func withSingleBlanks(_ text: String) -> String {
        var text = text
        let writer = PlainTextWriter()
        text.withUTF8 { writer.text($0) }
        return writer.finished()
    }

    /// Whether a text without a stated type has a tag or comment in it.
    static func hasMarkup(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(hasMarkup) ?? Array(text.utf8).withUnsafeBufferPointer(hasMarkup)
    }

    private static func hasMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard var cursor = bytes.baseAddress else { return false }
        let end = cursor + bytes.count
        while let found = memchr(cursor, 0x3C, end - cursor) {
            cursor = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) + 1
            guard cursor < end else { return false }
            let byte = cursor.pointee
            if byte.startsXMLName || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            {
                return true
            }
        }
        return false
    }
}
