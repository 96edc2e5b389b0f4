/// Reads language tags (BCP 47).
enum LanguageTag {
    /// The tag with hyphens, where programs wrote the underscore of POSIX locales.
    static func normal(_ tag: String) -> String {
        tag.utf8.contains(UInt8(ascii: "_")) ? tag.replacing("_", with: "-") : tag
    }
}

extension XMLElement {
    /// The language that the element itself states.
    var ownLanguage: String? {
        attribute("xml:lang").map(LanguageTag.normal)
    }
}
