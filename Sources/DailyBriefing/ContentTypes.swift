import Mustache
import PressModel

/// Escaping for HTML; the library's own works by `Character`, see `HTMLEscaping`.
struct PressHTML: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLEscaping.escape(text) }
}

/// Escaping for Markdown (CommonMark 0.31 §2.4: any ASCII punctuation may be escaped), so that a headline is never a
/// link, a heading, a table cell or HTML.
struct PressMarkdown: MustacheContentType {
    private static let special: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!",
    ]

    func escapeText(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if scalar == "\n" || scalar == "\r" {
                escaped += " "
            } else if Self.special.contains(scalar) {
                escaped += "\\"
                escaped.unicodeScalars.append(scalar)
            } else if !HTMLEscaping.isHarmful(scalar) {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
