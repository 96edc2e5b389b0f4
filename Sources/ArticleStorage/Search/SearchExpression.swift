/// What the two indexes of words are asked for: a wider set than what meets the query, as narrow as they can tell.
struct SearchExpression {
    let terms: SearchTerms
    /// For each word that need only begin a syllable, the words of the index that it may be.
    let expansions: [String: [String]]

    /// Whether words must stand together.
    var hasPhrase: Bool { terms.wanted.contains { $0.words.count > 1 } }

    /// Asks the index of folded words.
    ///
    /// Marked words that stand alone are left to the index of marks, which knows them better.
    /// - Parameter asPhrases: Whether words that stand together are asked for as such, or each for itself.
    /// - Returns: An expression of FTS5; nil when it would not narrow anything.
    func folded(asPhrases: Bool) -> String? {
        var parts = terms.wanted.compactMap { term in
            term.words.count == 1 && term.words.contains { Self.knowsMarks($0) } ? nil : folded(term, asPhrases)
        }
        let excluded = terms.excluded.compactMap { term in
            term.words.count == 1 ? term.words.first.flatMap { $0.isMarked ? nil : folded(word: $0) } : nil
        }
        if parts.isEmpty, !excluded.isEmpty { parts = terms.wanted.compactMap { folded($0, asPhrases) } }
        guard !parts.isEmpty else { return nil }
        let all = parts.joined(separator: " AND ")
        return excluded.isEmpty ? all : "(\(all)) NOT (\(excluded.joined(separator: " OR ")))"
    }

    /// Asks the index of marks for articles that have each marked word as it is; nil without such a word.
    var exact: String? {
        let words = terms.markedWords.filter(Self.knowsMarks).map { Self.quoted($0.canonical) }
        return words.isEmpty ? nil : words.joined(separator: " AND ")
    }

    /// Asks the index of marks for articles that have a marked word bare, and the others as they are or bare.
    var bare: String? {
        let words = terms.markedWords
        let each = words.filter(Self.knowsMarks).map { "(\(Self.quoted($0.canonical)) OR \(Self.quoted($0.folded)))" }
        let some = words.map { Self.quoted($0.folded) }.joined(separator: " OR ")
        let knowsAll = words.allSatisfy { !$0.isPrefix && Self.isKnown($0.folded) }
        let parts = (knowsAll && !words.isEmpty ? ["(\(some))"] : []) + each
        return parts.isEmpty ? nil : parts.joined(separator: " AND ")
    }

    private func folded(_ term: SearchTerm, _ asPhrases: Bool) -> String? {
        let whole = asPhrases && term.words.allSatisfy { Self.isKnown($0.folded) && !$0.isPrefix }
        if whole { return Self.quoted(term.words.map(\.folded).joined(separator: " ")) }
        let parts = term.words.compactMap(folded(word:))
        return parts.isEmpty ? nil : parts.joined(separator: " AND ")
    }

    private func folded(word: SearchWord) -> String? {
        guard Self.isKnown(word.folded) else { return nil }
        guard word.isPrefix else { return Self.quoted(word.folded) }
        guard let words = expansions[word.folded] else { return nil }
        return "(" + (words.isEmpty ? [word.folded] : words).map(Self.quoted).joined(separator: " OR ") + ")"
    }

    /// Whether the index of marks knows in which articles a word stands as it is.
    private static func knowsMarks(_ word: SearchWord) -> Bool {
        word.isMarked && !word.isPrefix && isKnown(word.canonical) && isKnown(word.folded)
            && !CommonMarks.contains(Array(word.canonical.utf8))
    }

    /// Whether SQLite cuts the word as we do: it has letters and digits of scripts that its tokenizer knows.
    static func isKnown(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x2C, 0x2E, 0x30...0x39, 0x61...0x7A: true
            case 0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF, 0x3041...0x30FE, 0x3400...0x9FCC, 0xAC00...0xD7A3:
                scalar.properties.isAlphabetic && scalar.properties.generalCategory != .nonspacingMark
            default: false
            }
        }
    }

    /// A string of FTS5, in which nothing is syntax; words hold no quotes.
    private static func quoted(_ words: String) -> String { "\"\(words)\"" }
}
