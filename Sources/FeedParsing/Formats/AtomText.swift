import Foundation

/// Reads the text constructs of Atom, whose meaning hangs on `type` and, in Atom 0.3, on `mode`.
enum AtomText {
    /// The safe form of a text for people.
    static func safe(_ element: XMLElement?) -> String? {
        guard let element, let text = decoded(element) else { return nil }
        return SafeText.make(text, isMarkup: isHTML(element), base: element.base)
    }

    /// A full text with its media type.
    static func content(_ element: XMLElement) -> ParsedContent? {
        let type = mediaType(of: element)
        guard isHTML(element) || type.hasPrefix("text/"), let value = safe(element) else { return nil }
        return ParsedContent(value: value, type: type)
    }

    private static func isHTML(_ element: XMLElement) -> Bool {
        element.isMarkup || mediaType(of: element).contains("html")
    }

    private static func mediaType(of element: XMLElement) -> String {
        switch element.attribute("type")?.lowercased() {
        case nil, "text": "text/plain"
        case "html": "text/html"
        case "xhtml": "application/xhtml+xml"
        case let type?: type
        }
    }

    /// Atom 0.3 allows texts in Base64.
    private static func decoded(_ element: XMLElement) -> String? {
        guard element.attribute("mode")?.lowercased() == "base64" else { return element.value }
        let data = Data(base64Encoded: element.text, options: .ignoreUnknownCharacters)
        return data.map { String(decoding: $0, as: UTF8.self) }?.trimmedOrNil
    }
}
