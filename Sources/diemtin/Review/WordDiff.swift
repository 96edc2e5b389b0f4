import PressModel

/// What an outlet changed, in one line of a terminal: `[-out-] {+in+}`, with a few words around.
enum WordDiff {
    /// Nil when both have the same words.
    static func text(from old: String, to new: String) -> String? {
        let pieces = WordDifference.pieces(from: old, to: new)
        guard !pieces.isEmpty else { return nil }
        return TerminalText.safe(pieces.map(text).joined(separator: " "))
    }

    private static func text(_ piece: WordDifference.Piece) -> String {
        if let removed = piece.removed { return "[-\(trimmed(removed))-]" }
        if let added = piece.added { return "{+\(trimmed(added))+}" }
        return trimmed(piece.kept ?? "")
    }

    private static func trimmed(_ words: String) -> String {
        words.split(separator: " ").joined(separator: " ")
    }
}
