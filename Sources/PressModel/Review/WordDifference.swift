/// How one wording became another, word by word.
package struct WordDifference {
    /// A stretch that stayed, went or came; exactly one of the three is set.
    package struct Piece: Equatable, Sendable {
        package var kept: String?
        package var removed: String?
        package var added: String?
    }

    /// Words on either side that are compared; longer stretches of change are shown whole.
    static let mostWords = 600
    /// Unchanged words shown on either side of a change.
    static let context = 12

    /// The pieces in reading order; empty when nothing changed.
    package static func pieces(from old: String, to new: String) -> [Piece] {
        let (old, new) = (words(old), words(new))
        guard old != new else { return [] }
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var tail = 0
        while tail < min(old.count, new.count) - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
            tail += 1
        }
        var pieces = [Piece(kept: ending(old[..<start]))]
        pieces += middle(Array(old[start..<(old.count - tail)]), Array(new[start..<(new.count - tail)]))
        pieces.append(Piece(kept: beginning(old[(old.count - tail)...])))
        return pieces.filter { $0 != Piece() && $0.kept != "" }
    }

    private static func words(_ text: String) -> [Substring] {
        Array(text.split(whereSeparator: \.isWhitespace).prefix(20_000))
    }

    private static func ending(_ words: ArraySlice<Substring>) -> String {
        words.isEmpty ? "" : (words.count > context ? "… " : "") + words.suffix(context).joined(separator: " ") + " "
    }

    private static func beginning(_ words: ArraySlice<Substring>) -> String {
        words.isEmpty ? "" : " " + words.prefix(context).joined(separator: " ") + (words.count > context ? " …" : "")
    }

    /// Longest common subsequence by the table of Wagner and Fischer (1974), bounded by `mostWords`.
    private static func middle(_ old: [Substring], _ new: [Substring]) -> [Piece] {
        guard old.count <= mostWords, new.count <= mostWords else {
            return [whole(old, \.removed), whole(new, \.added)].compactMap(\.self)
        }
        let width = new.count + 1
        var lengths = [UInt16](repeating: 0, count: (old.count + 1) * width)
        for row in stride(from: old.count - 1, through: 0, by: -1) {
            for column in stride(from: new.count - 1, through: 0, by: -1) {
                lengths[row * width + column] =
                    old[row] == new[column]
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
            }
        }
        return walk(old, new, lengths)
    }

    private static func walk(_ old: [Substring], _ new: [Substring], _ lengths: [UInt16]) -> [Piece] {
        var pieces: [Piece] = []
        var (row, column) = (0, 0)
        let width = new.count + 1
        while row < old.count || column < new.count {
            if row < old.count, column < new.count, old[row] == new[column] {
                append(old[row], to: \.kept, &pieces)
                (row, column) = (row + 1, column + 1)
            } else if column == new.count
                || (row < old.count && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1])
            {
                append(old[row], to: \.removed, &pieces)
                row += 1
            } else {
                append(new[column], to: \.added, &pieces)
                column += 1
            }
        }
        return pieces
    }

    /// Adds a word to the last piece of its sort, or begins one; words within a change that alternate stay readable.
    private static func append(
        _ word: Substring,
        to part: WritableKeyPath<Piece, String?>,
        _ pieces: inout [Piece]
    ) {
        if let last = pieces.last?[keyPath: part] {
            pieces[pieces.count - 1][keyPath: part] = last + word + " "
        } else {
            var piece = Piece()
            piece[keyPath: part] = word + " "
            pieces.append(piece)
        }
    }

    private static func whole(_ words: [Substring], _ part: WritableKeyPath<Piece, String?>) -> Piece? {
        guard !words.isEmpty else { return nil }
        var piece = Piece()
        piece[keyPath: part] = words.prefix(mostWords).joined(separator: " ") + (words.count > mostWords ? " … " : " ")
        return piece
    }
}
