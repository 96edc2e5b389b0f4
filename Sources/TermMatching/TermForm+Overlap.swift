extension TermForm {
    /// Whether this term, wherever the other stands, stands over the very same syllables.
    ///
    /// So it does when the two are one, and when the words of the other fill the gaps of this one.
    package func covers(_ other: TermForm) -> Bool {
        if self == other { return true }
        guard hasGap, !other.hasGap, let words = other.parts.first else { return false }
        return Self.fill(parts[...], words[...])
    }

    /// Whether the parts fill the words from the first to the last, with at most so many in each gap as are allowed.
    private static func fill(_ parts: ArraySlice<[String]>, _ words: ArraySlice<String>) -> Bool {
        guard let part = parts.first, words.starts(with: part) else { return false }
        let rest = words.dropFirst(part.count)
        if parts.count == 1 { return rest.isEmpty }
        return (0...min(rest.count, TermMatcher.defaultMaximumGap)).contains {
            fill(parts.dropFirst(), rest.dropFirst($0))
        }
    }

    /// Whether a text can be written in which this term hides the other, as a mask does.
    ///
    /// A mask hides what it overlaps, unless the other is longer and holds the whole mask.
    package func canHide(_ other: TermForm) -> Bool {
        if hasGap || covers(other) { return true }
        return other.parts.contains { theirs in parts.contains { Self.overlap($0, theirs) } }
    }

    /// Whether the two can be laid over each other so that the second does not hold the first and is longer.
    private static func overlap(_ mask: [String], _ term: [String]) -> Bool {
        guard !mask.isEmpty, !term.isEmpty else { return false }
        return (1 - mask.count..<term.count).contains { shift in
            let common = max(0, shift)..<min(term.count, shift + mask.count)
            let isHeld = common.count == mask.count && mask.count < term.count
            return !isHeld && common.allSatisfy { term[$0] == mask[$0 - shift] }
        }
    }
}
