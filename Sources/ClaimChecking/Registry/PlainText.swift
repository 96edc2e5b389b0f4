/// Text from a registry as one plain line.
enum PlainText {
    /// Escaped markup is found in published claims up to twice escaped.
    private static let rounds = 3

    /// The text without markup, character references, invisible and control characters, its blanks made single.
    ///
    /// A text longer than the limit (characters) is cut at a word and ends in “…”.
    static func line(_ text: String, limit: Int) -> String {
        if isPlain(text) { return cut(text, limit) }
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
        switch scalar.value {
        case 0..<0x20, 0x7F...0xA0, 0xAD: return true
        // The letters of Vietnamese.
        case 0x20..<0x7F, 0xA1..<0x370, 0x1E00..<0x1F00: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    /// Blanks of every width (Unicode `White_Space`).
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether there is nothing to take away, as in most texts: no markup, single blanks, letters of Latin script.
    private static func isPlain(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            let isFine =
                switch byte {
                case 0x20: previous != 0x20
                case UInt8(ascii: "<"), UInt8(ascii: "&"), 0x7F, 0..<0x20: false
                case 0xC3...0xC9, 0xE1: true
                // U+1E00 to U+1EFF, behind 0xE1; or the second or third byte of a letter.
                case 0x80..<0xC0: previous == 0xE1 ? (0xB8...0xBB).contains(byte) : true
                default: byte < 0x80
                }
            guard isFine else { return false }
            previous = byte
        }
        return previous != 0x20
    }

    private static func visible(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        var isBehindBlank = false
        for scalar in text.unicodeScalars {
            if isBlank(scalar) {
                isBehindBlank = true
            } else if !isInvisible(scalar) {
                if isBehindBlank, !line.isEmpty { line.append(" ") }
                isBehindBlank = false
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
