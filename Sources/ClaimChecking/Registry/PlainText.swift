/// Text from a registry as one plain line.
enum PlainText {
    /// Escaped markup is found in published claims up to twice escaped.
    private static let rounds = 3

    /// The text without markup, character references, invisible and control characters, its blanks made single.
    ///
    /// A text longer than the limit (characters) is cut at a word and ends in “…”.
    static func line(_ text: String, limit: Int) -> String {
        var text = text
        // What is cut off can't grow back: a reference is longer than its character.
        if text.utf8.count > limit * 64 { text = String(text.prefix(limit * 16)) }
        for _ in 0..<rounds where text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
            let plain = NamedCharacters.resolved(MarkupTags.removed(text))
            if plain == text { break }
            text = plain
        }
        return cut(visible(MarkupTags.removed(text)), limit)
    }

    /// Controls, direction marks, zero-width characters and soft hyphens.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x7F else { return scalar.value < 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    private static func visible(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        var isBlank = false
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar.properties.isWhitespace {
                isBlank = true
            } else if !isInvisible(scalar) {
                if isBlank, !line.isEmpty { line.append(" ") }
                isBlank = false
                line.append(scalar)
            }
        }
        return String(line)
    }

    private static func cut(_ text: String, _ limit: Int) -> String {
        guard text.utf8.count > limit, text.count > limit else { return text }
        let head = text.prefix(limit - 1)
        let word = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return (word.count * 2 > limit ? word : head) + "…"
    }
}
