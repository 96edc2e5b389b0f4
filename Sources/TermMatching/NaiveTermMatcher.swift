public import VietnameseText

/// The matching rule written down as plainly as possible: every term tried at every syllable.
///
/// It gives the same matches as `TermMatcher`, and is what that one is tested against.
public struct NaiveTermMatcher: Sendable {
    private let patterns: [TermPattern]
    private let maximumGap: Int

    /// Creates a matcher of terms; the parameters are those of `TermMatcher`.
    public init(terms: [String], maximumGap: Int = TermMatcher.defaultMaximumGap) {
        patterns = terms.map { TermPattern($0) }
        self.maximumGap = min(max(0, maximumGap), 100)
    }

    /// All matches, overlapping ones too, sorted by start, end and term.
    public func matches(in text: SyllabifiedText) -> [TermMatch] {
        var result: [TermMatch] = []
        for (term, pattern) in patterns.enumerated() where !pattern.parts.isEmpty {
            for start in text.syllables.indices {
                guard let end = end(of: pattern, part: 0, at: start, in: text) else { continue }
                result.append(TermMatch(text, term, start..<end))
            }
        }
        return result.sorted()
    }

    /// The shortest end of a pattern from one of its parts on, when that part begins at `start`.
    private func end(of pattern: TermPattern, part: Int, at start: Int, in text: SyllabifiedText) -> Int? {
        let elements = pattern.parts[part]
        let end = start + elements.count
        guard end <= text.syllables.count else { return nil }
        for (offset, element) in elements.enumerated() {
            let index = start + offset
            guard offset == 0 || text.continuesPhrase(index) else { return nil }
            guard agrees(text, index, element, pattern.allowsAlternates) else { return nil }
        }
        guard part + 1 < pattern.parts.count else { return end }
        var best: Int?
        for next in end...(end + maximumGap) where next < text.syllables.count {
            if text.sentenceBreakBefore(next) { break }
            guard let candidate = self.end(of: pattern, part: part + 1, at: next, in: text) else { continue }
            best = min(best ?? candidate, candidate)
        }
        return best
    }

    /// Whether a syllable of the text may be read as a term's.
    private func agrees(
        _ text: SyllabifiedText,
        _ index: Int,
        _ element: TermPattern.Element,
        _ allowsAlternates: Bool
    ) -> Bool {
        let spellings = allowsAlternates ? [element.exact, Alternate.of(element.exact).other] : [element.exact]
        let mayLackMarks = text.isBare(index) && !text.syllables[index].hasMark
        return spellings.contains { spelling in
            let spelling = String(decoding: spelling, as: UTF8.self)
            guard Folding.fold(spelling) == text.folded(index) else { return false }
            return mayLackMarks || spelling == text.canonical(index)
        }
    }
}
