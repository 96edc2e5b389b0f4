import VietnameseText

/// A term read for matching: one or more parts, with gaps between them.
struct TermPattern {
    /// A syllable of a term in its canonical and folded small form.
    struct Element {
        let exact: [UInt8]
        let folded: [UInt8]
    }

    let parts: [[Element]]

    /// Reads a term; an ellipsis (`…` or three points) parts it, whatever else is no letter or digit is skipped.
    init(_ term: String) {
        let pieces = Canonicalizer().string(term).split(separator: "…").flatMap { Self.splitPoints($0) }
        parts = pieces.map { Self.elements($0) }.filter { !$0.isEmpty }
    }

    /// Terms of one syllable match their own spelling of `i` and `y` only.
    var allowsAlternates: Bool { parts.reduce(0) { $0 + $1.count } > 1 }

    private static func elements(_ text: String) -> [Element] {
        let text = SyllabifiedText(text)
        return text.syllables.indices.map { index in
            Element(exact: Array(text.canonical(index).utf8), folded: Array(text.folded(index).utf8))
        }
    }

    /// The pieces between runs of three or more points.
    private static func splitPoints(_ text: Substring) -> [String] {
        var pieces = [""]
        var points = 0
        for character in text.unicodeScalars {
            points = character == "." ? points + 1 : 0
            if points == 3 { pieces.append("") }
            if points < 3 { pieces[pieces.count - 1].unicodeScalars.append(character) }
        }
        return pieces
    }
}
