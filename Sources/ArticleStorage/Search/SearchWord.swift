import VietnameseText

/// How a syllable of a text stands for a word of a query.
enum Agreement: Int, Comparable {
    /// Without diacritics, in a passage written without them.
    case bare
    /// With the word's own marks, or with any where the word has none.
    case exact

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One syllable of a query.
struct SearchWord {
    /// The small canonical form, and the form without diacritics.
    let canonical: String
    let folded: String
    /// Whether it need only begin a syllable.
    let isPrefix: Bool
    /// Whether it has marks, so that it stands for nothing else.
    var isMarked: Bool { canonical != folded }

    private let key: SyllableKey
    private let foldedKey: SyllableKey
    /// How a syllable may begin: with the tone mark where either style places it in the word as typed.
    private let stems: [[UInt8]]

    init(_ text: SyllabifiedText, _ index: Int, isPrefix: Bool = false) {
        canonical = text.canonical(index)
        folded = text.folded(index)
        key = text.syllables[index].key
        foldedKey = key.folded
        self.isPrefix = isPrefix
        let newStyle = Canonicalizer(toneStyle: .new).string(canonical)
        stems = isPrefix ? [Array(canonical.utf8), Array(newStyle.utf8)] : []
    }

    /// How the syllable at an index stands for the word; nil when it does not.
    func agreement(_ text: SyllabifiedText, _ index: Int) -> Agreement? {
        if isMarked {
            if has(text, index, folded: false) { return .exact }
            return text.syllables[index].isBare && has(text, index, folded: true) ? .bare : nil
        }
        return has(text, index, folded: true) ? .exact : nil
    }

    private func has(_ text: SyllabifiedText, _ index: Int, folded: Bool) -> Bool {
        if isPrefix { return begins(text, index, folded: folded) }
        let other = text.syllables[index].key
        if !key.isNone, !other.isNone { return folded ? other.folded == foldedKey : other == key }
        // A foreign word has no key, and its form without diacritics may be one that has.
        return folded ? text.folded(index) == self.folded : text.canonical(index) == canonical
    }

    private func begins(_ text: SyllabifiedText, _ index: Int, folded: Bool) -> Bool {
        if folded { return text.foldedBytes(index).starts(with: self.folded.utf8) }
        let bytes = text.canonicalBytes(index)
        return stems.contains { bytes.starts(with: $0) }
    }
}

/// Words of a query that must stand together in this order; a single one is the usual case.
struct SearchTerm {
    let words: [SearchWord]

    /// How a text stands for the term at an index; nil when it does not.
    func agreement(_ text: SyllabifiedText, _ index: Int) -> Agreement? {
        guard index + words.count <= text.syllables.count else { return nil }
        var whole = Agreement.exact
        for (offset, word) in words.enumerated() {
            guard let one = word.agreement(text, index + offset) else { return nil }
            whole = min(whole, one)
        }
        return whole
    }
}
