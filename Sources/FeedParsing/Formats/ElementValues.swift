extension XMLElement {
    /// The first child that has one of the names, earlier names before later ones, and any text.
    func first(_ names: (XMLVocabulary, String)...) -> XMLElement? {
        for (vocabulary, local) in names {
            let found = children.first {
                $0.name.vocabulary == vocabulary && $0.name.local == local && !$0.text.isEmpty
            }
            if let found { return found }
        }
        return nil
    }

    /// The text as given, or `nil` if there is none.
    var value: String? { text.isEmpty ? nil : text }

    /// The text for people, safe to show: HTML is sanitised, a `<` that starts no element of HTML is escaped.
    var safeText: String? {
        SafeText.make(text, isMarkup: isMarkup, base: base)
    }

    /// The address in the text, made absolute.
    var address: String? { WebAddress.resolve(text, against: base) }

    /// The address in an attribute, made absolute.
    func address(_ attribute: String) -> String? {
        self.attribute(attribute).flatMap { WebAddress.resolve($0, against: base) }
    }
}

/// Makes texts of feeds safe to show.
enum SafeText {
    /// Makes a text safe to show.
    ///
    /// - Parameters:
    ///   - text: The text as the feed gave it.
    ///   - isMarkup: Whether the feed says that it is HTML; if not, only known elements of HTML count as markup.
    ///   - base: The address that relative ones are resolved against.
    /// - Returns: The safe form; `nil` if nothing is left.
    static func make(_ text: String, isMarkup: Bool, base: String?) -> String? {
        guard HTMLText.hasMarkup(text) else { return text.trimmedOrNil }
        if isMarkup || hasKnownElement(text) { return HTMLText.sanitize(text, base: base).trimmedOrNil }
        var text = text
        var escaped: [UInt8] = []
        text.withUTF8 { MarkupWriter.text($0, into: &escaped) }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func hasKnownElement(_ text: String) -> Bool {
        var rest = text.utf8[...]
        while let opening = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[opening...].dropFirst()
            if rest.starts(with: "!--".utf8) { return true }
            let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || $0.isDigit }.prefix(12)
            let lower = String(decoding: name, as: UTF8.self).lowercased()
            if HTMLAllowList.elements.contains(lower) || HTMLAllowList.removed.contains(lower) { return true }
        }
        return false
    }
}
