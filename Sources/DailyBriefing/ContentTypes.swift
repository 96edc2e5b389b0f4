import Mustache
import PressModel

/// Escaping for HTML; the library's own works by `Character`, see `HTMLEscaping`.
struct PressHTML: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLEscaping.escapeVisible(text) }
}

/// Escaping for Markdown (CommonMark 0.31 §2.4: any ASCII punctuation may be escaped), so that a headline is never a
/// link, a heading, a list, a table cell or HTML.
struct PressMarkdown: MustacheContentType {
    private static let special: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!",
    ]

    func escapeText(_ text: String) -> String {
        let visible = VisibleText.of(text)
        let marker = Self.listMarker(visible)
        var escaped = ""
        for (index, scalar) in visible.unicodeScalars.enumerated() {
            if scalar == "\n" || scalar == "\r" {
                escaped += " "
            } else if Self.special.contains(scalar) || index == marker {
                escaped += "\\"
                escaped.unicodeScalars.append(scalar)
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The offset of the mark where a text begins like a list item (§5.2), a rule or an underline; nil elsewhere.
    private static func listMarker(_ text: String) -> Int? {
        let scalars = text.unicodeScalars
        if let first = scalars.first, first == "-" || first == "+" || first == "=" { return 0 }
        let digits = scalars.prefix { ("0"..."9").contains($0) }.count
        let rest = scalars.dropFirst(digits)
        guard digits > 0, rest.first == "." || rest.first == ")" else { return nil }
        return rest.dropFirst().first.map { $0 == " " || $0 == "\t" } == false ? nil : digits
    }
}
