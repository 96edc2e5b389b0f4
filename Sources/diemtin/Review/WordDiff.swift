/// What an outlet changed, word by word: `[-out-]{+in+}`, with a few words around each change.
struct WordDiff {
    /// Longer texts are not compared: the time grows with the product of length and changes.
    static let longest = 4_000
    static let context = 4

    private enum Piece {
        case same(Substring)
        case removed(Substring)
        case added(Substring)
    }

    private let pieces: [Piece]

    /// Nil when a text is too long, or both are alike.
    init?(from old: String, to new: String) {
        let (before, after) = (Self.words(old), Self.words(new))
        guard before != after, max(before.count, after.count) <= Self.longest else { return nil }
        pieces = Self.pieces(before, after)
    }

    /// The changes in one line.
    var text: String {
        var words: [String] = []
        for index in pieces.indices {
            switch pieces[index] {
            case .removed(let word): words.append("[-\(word)-]")
            case .added(let word): words.append("{+\(word)+}")
            case .same(let word): append(word, at: index, &words)
            }
        }
        return TerminalText.safe(words.joined(separator: " ")).replacing("-] [-", with: " ").replacing(
            "+} {+",
            with: " "
        )
    }

    private func append(_ word: Substring, at index: Int, _ words: inout [String]) {
        let near = pieces[max(0, index - Self.context)...min(pieces.count - 1, index + Self.context)]
        let isNear = near.contains { if case .same = $0 { false } else { true } }
        if isNear { words.append(String(word)) } else if words.last != "…" { words.append("…") }
    }

    private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

    private static func pieces(_ before: [Substring], _ after: [Substring]) -> [Piece] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var pieces: [Piece] = []
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            if removed.contains(left) {
                pieces.append(.removed(before[left]))
                left += 1
            } else if added.contains(right) {
                pieces.append(.added(after[right]))
                right += 1
            } else {
                pieces.append(.same(after[right]))
                (left, right) = (left + 1, right + 1)
            }
        }
        return pieces
    }
}
