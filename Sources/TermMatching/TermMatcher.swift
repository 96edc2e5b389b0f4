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
        exact = TermTrie(patterns, folded: false)
        folded = TermTrie(patterns, folded: true)
        gapTerms = GapTerms(patterns, maximumGap: min(max(0, maximumGap), 100))
    }

    /// All matches, overlapping ones too, sorted by start, end and term.
    public func matches(in text: SyllabifiedText) -> [TermMatch] {
        let hits = hits(in: text)
        let matches = (hits.whole + hits.gapped).map { TermMatch(text, Int($0.term), $0.syllables) }
        return hits.gapped.isEmpty ? matches : matches.sorted()
    }

    /// All matches as numbers alone: those of terms without gaps by start, end and term, and those with gaps, each term's
    /// by their starts.
    package func hits(in text: SyllabifiedText) -> (whole: [TermHit], gapped: [TermHit]) {
        var whole: [TermHit] = []
        whole.reserveCapacity(text.syllables.count)
        var parts = gapTerms.finder()
        exact.withLookup { exact in
            folded.withLookup { folded in
                text.syllables.withUnsafeBufferPointer { syllables in
                    let words = words(text, syllables, exact, folded)
                    words.withUnsafeBufferPointer { words in
                        let walk = TrieWalk(words: words, syllables: syllables)
                        for start in words.indices where !words[start].isNone {
                            walk.run(syllables[start].isBare ? folded : exact, from: start) { term, end in
                                whole.append(TermHit(term, start..<end))
                            } part: { ending, end in
                                parts.add(ending, start..<end)
                            }
                        }
                    }
                }
            }
        }
        return (whole, parts.isEmpty ? [] : parts.hits(in: text))
    }

    /// What each syllable is to the terms.
    ///
    /// Looked up by the folded form in passages without diacritics and by the canonical form elsewhere; a phrase
    /// never goes on from one kind of passage to the other.
    private func words(
        _ text: SyllabifiedText,
        _ syllables: UnsafeBufferPointer<Syllable>,
        _ exact: TermTrie.Lookup,
        _ folded: TermTrie.Lookup
    ) -> [SyllableVocabulary.Word] {
        [SyllableVocabulary.Word](unsafeUninitializedCapacity: syllables.count) { words, count in
            for index in syllables.indices {
                let syllable = syllables[index]
                let trie = syllable.isBare ? folded.words : exact.words
                let word =
                    if syllable.number > 0 {
                        trie.word(number: syllable.number)
                    } else if syllable.key.isNone {
                        longWord(text, index, isBare: syllable.isBare)
                    } else {
                        trie.word(syllable.isBare ? syllable.key.folded : syllable.key)
                    }
                words.initializeElement(at: index, to: word)
            }
            count = syllables.count
        }
    }

    private func longWord(_ text: SyllabifiedText, _ index: Int, isBare: Bool) -> SyllableVocabulary.Word {
        isBare ? folded.words.longWord(text.foldedBytes(index)) : exact.words.longWord(text.canonicalBytes(index))
    }
}

/// Walks down a tree of terms along the syllables of a text.
private struct TrieWalk {
    let words: UnsafeBufferPointer<SyllableVocabulary.Word>
    let syllables: UnsafeBufferPointer<Syllable>

    /// Calls `found` with each term that begins at a syllable and where it ends, the shortest first, and `part` with
    /// each part of a term with gaps.
    @inline(__always)
    func run(
        _ trie: TermTrie.Lookup,
        from start: Int,
        found: (Int32, Int) -> Void,
        part: (TermTrie.Ending, Int) -> Void
    ) {
        let first = words[start]
        let firstNode = trie.first(first.symbol)
        if firstNode == 0 { return }
        if firstNode > 0 {
            trie.forEachEnding(firstNode) {
                found($0, start + 1)
            } ending: {
                guard $0.letter == 0 || $0.letter == first.letter else { return }
                if $0.isPart { part($0, start + 1) } else { found($0.term, start + 1) }
            }
        }
        guard start + 1 < words.count, !words[start + 1].isNone, syllables[start + 1].continuesPhrase else { return }
        var node = trie.second(first.symbol, words[start + 1].symbol)
        var index = start + 1
        while node > 0 {
            index += 1
            trie.forEachEnding(node) {
                found($0, index)
            } ending: {
                if $0.isPart { part($0, index) } else { found($0.term, index) }
            }
            guard index < words.count, !words[index].isNone, syllables[index].continuesPhrase else { return }
            node = trie.next(node, words[index].symbol)
        }
    }
}

extension TermMatch {
    /// A match of a term on syllables of a text; the range is not empty.
    package init(_ text: SyllabifiedText, _ term: Int, _ syllables: Range<Int>) {
        let first = text.syllables[syllables.lowerBound].range
        let last = text.syllables[syllables.upperBound - 1].range
        self.init(term: term, syllables: syllables, range: first.lowerBound..<last.upperBound)
    }
}
