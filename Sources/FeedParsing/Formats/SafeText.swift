/// Makes texts of feeds safe to show.
enum SafeText {
    /// Makes a text safe to show.
    ///
    /// - Parameters:
    ///   - text: The text as the feed gave it.
    ///   - isMarkup: Whether the feed says that it is HTML; if not, only known elements of HTML count as markup.
    ///   - isPlain: Whether the feed says that it is plain text; then only harmless elements are taken for markup.
    ///   - base: The address that relative ones are resolved against.
    /// - Returns: The safe form; `nil` if nothing is left.
    static func make(_ text: String, isMarkup: Bool, isPlain: Bool = false, base: String?) -> String? {
        guard HTMLText.hasMarkup(text) else { return text.trimmedOrNil }
        if let clean = CleanHTML.sanitized(text, base: base) { return clean.trimmedOrNil }
        if isMarkup || hasKnownElement(text, isPlain: isPlain) {
            return HTMLText.sanitize(text, base: base).trimmedOrNil
        }
        var text = text
        var escaped: [UInt8] = []
        text.withUTF8 { MarkupWriter.text($0, into: &escaped) }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func hasKnownElement(_ text: String, isPlain: Bool) -> Bool {
        var rest = text.utf8[...]
        while let opening = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[opening...].dropFirst()
            if rest.starts(with: "!--".utf8) { return true }
            let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || $0.isDigit }.prefix(12)
            let lower = String(decoding: name, as: UTF8.self).lowercased()
            if isPlain ? HTMLAllowList.elements.contains(lower) : HTMLAllowList.isKnown(lower) { return true }
        }
        return false
    }
}
