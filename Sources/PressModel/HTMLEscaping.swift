/// Text from outside on its way into a page or document.
package enum HTMLEscaping {
    /// The text as `escape` writes it, and without what a reader does not see (`VisibleText`).
    package static func escapeVisible(_ text: String) -> String { escape(VisibleText.of(text)) }

    /// The text with `<`, `>`, `&` and quotes as references, and without harmful characters.
    ///
    /// Works scalar by scalar: escaping by `Character` passes a quote that carries a combining mark (`"` U+0301), which
    /// closes an attribute in a browser.
    package static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case _ where isHarmful(scalar): break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Controls, and the bidirectional overrides and isolates (UAX #9) that could turn a line around.
    package static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The address when it may stand behind a link, that is when it is http or https; nil otherwise.
    package static func href(_ url: String?) -> String? {
        guard let url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
        return url
    }
}
