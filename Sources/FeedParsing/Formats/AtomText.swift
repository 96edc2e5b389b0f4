import Foundation

/// Reads the text constructs of Atom, whose meaning hangs on `type` and, in Atom 0.3, on `mode`.
enum AtomText {
    /// A text for people.
    static func text(_ element: XMLElement?) -> FeedText? {
        guard let element, let text = decoded(element) else { return nil }
        return FeedText.unlessEmpty(text, isHTML(element) ? .markup : .plain, base: element.base)
    }

    /// A full text with its media type; a picture or file is no text.
    static func content(_ element: XMLElement) -> ParsedContent? {
        let type = mediaType(of: element)
        let isText = isHTML(element) || type.hasPrefix("text/") || isEncoded(element)
        guard isText, let text = text(element) else { return nil }
        return ParsedContent(text: text, type: type)
    }

    private static func isHTML(_ element: XMLElement) -> Bool {
        element.isMarkup || mediaType(of: element).contains("html") || isEncoded(element)
    }

    private static func mediaType(of element: XMLElement) -> String {
        switch element.attribute("type")?.lowercased() {
        case nil, "text": "text/plain"
        case "html": "text/html"
        case "xhtml": "application/xhtml+xml"
        case let type?: type
        }
    }

    /// Texts in Base64: Atom 0.3 says so by `mode`, Atom 1.0 by any type that is no text (RFC 4287 §4.1.3.3).
    private static func isEncoded(_ element: XMLElement) -> Bool {
        if let mode = element.attribute("mode")?.lowercased() { return mode == "base64" }
        guard let type = element.attribute("type")?.lowercased(), type.contains("/"), !element.isMarkup else {
            return false
        }
        return type == "application/octet-stream"
    }

    private static func decoded(_ element: XMLElement) -> String? {
        guard isEncoded(element) else { return element.value }
        guard let data = Data(base64Encoded: element.text, options: .ignoreUnknownCharacters) else {
            return element.value
        }
        return String(decoding: data, as: UTF8.self).trimmedOrNil
    }
}
