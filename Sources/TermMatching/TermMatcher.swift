public import VietnameseText

/// Finds many terms in a text in one pass over its syllables.
///
/// A term matches where the folded syllables are equal and no syllable contradicts it: one written with
/// diacritics must carry the term's own, and one without matches a marked syllable only in a passage written
/// without diacritics. Case, tone placement and look-alike characters are settled by `SyllabifiedText`; `i` and
/// `y` (`tỷ lệ`, `tỉ lệ`) are alternates in terms of two syllables or more.
///
/// A term lies within one phrase: spaces, hyphens and slashes may stand in it, commas and quotes may not. An
/// ellipsis in a term (`thu hồi … đất`) stands for a few syllables of the same sentence, commas among them or
/// not; of several ways to fill the gaps from one start, the shortest is reported.
public struct TermMatcher: Sendable {
    /// How many syllables an ellipsis stands for at most, if nothing else is said.
    public static let defaultMaximumGap = 5

    private let exact: TermTrie
    private let folded: TermTrie
    private let gapTerms: GapTerms

    /// Creates a matcher of terms; a term's number is its index, and one without letters or digits never matches.
    ///
    /// - Parameters:
    ///   - terms: The terms in any spelling that `Canonicalizer` can repair.
    ///   - maximumGap: How many syllables an ellipsis may stand for, from 0 to 100.
    public init(terms: [String], maximumGap: Int = TermMatcher.defaultMaximumGap) {
        let patterns = terms.map { TermPattern($0) }
        exact = TermTrie(patterns) { $0.exact }
        folded = TermTrie(patterns) { $0.folded }
        gapTerms = GapTerms(patterns, maximumGap: min(max(0, maximumGap), 100))
    }

    /// All matches, overlapping ones too, sorted by start, end and term.
    public func matches(in text: SyllabifiedText) -> [TermMatch] {
        var whole: [TermMatch] = []
        var parts = gapTerms.finder()
        let words = words(text)
        for start in text.syllables.indices where words[start] != nil {
            let trie = text.isBare(start) ? folded : exact
            walk(trie, words, text, from: start) { ending, end in
                if gapTerms.isGapTerm(ending.term) {
                    parts.add(ending, start..<end)
                } else {
                    whole.append(TermMatch(text, Int(ending.term), start..<end))
                }
            }
        }
        return (whole + parts.matches(in: text)).sorted()
    }

    /// What each syllable is to the terms.
    ///
    /// Looked up by the folded form in passages without diacritics and by the canonical form elsewhere; a phrase
    /// never goes on from one kind of passage to the other.
    private func words(_ text: SyllabifiedText) -> [SyllableVocabulary.Word?] {
        text.exact.bytes.withUnsafeBufferPointer { exactBytes in
            text.folded.bytes.withUnsafeBufferPointer { foldedBytes in
                text.syllables.indices.map { index in
                    if text.isBare(index) {
                        return folded.vocabulary.word(foldedBytes, text.folded.range(index))
                    }
                    return exact.vocabulary.word(exactBytes, text.exact.range(index))
                }
            }
        }
    }

    private func walk(
        _ trie: TermTrie,
        _ words: [SyllableVocabulary.Word?],
        _ text: SyllabifiedText,
        from start: Int,
        found: (TermTrie.Ending, Int) -> Void
    ) {
        var node: Int32 = 0
        var index = start
        while index < words.count, let word = words[index], index == start || text.continuesPhrase(index) {
            node = trie.next(node, word.symbol)
            guard node != 0 else { return }
            index += 1
            for ending in trie.endings(node) where ending.letter == 0 || ending.letter == word.letter {
                found(ending, index)
            }
        }
    }
}

extension TermMatch {
    /// A match of a term on syllables of a text; the range is not empty.
    init(_ text: SyllabifiedText, _ term: Int, _ syllables: Range<Int>) {
        let range =
            text.syllables[syllables.lowerBound].range
            .lowerBound..<text.syllables[syllables.upperBound - 1].range.upperBound
        self.init(term: term, syllables: syllables, range: range)
    }
}
