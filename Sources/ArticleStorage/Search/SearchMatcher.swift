import PressModel
import VietnameseText

/// Where a term stands in a field.
struct Occurrence {
    /// UTF-8 byte offsets into the field.
    let range: Range<Int>
    /// Number of the term among those wanted.
    let term: Int
}

/// A field of an article with the terms found in it.
struct MatchedField {
    let text: String
    let syllables: SyllabifiedText
    /// Ordered by where they begin.
    let occurrences: [Occurrence]
}

/// How an article meets a query.
struct SearchMatch {
    let isExact: Bool
    let title, summary, text: MatchedField
}

/// Decides on the words of an article whether they meet a query; the index only proposes.
struct SearchMatcher {
    let terms: SearchTerms

    /// How an article meets the query; nil when it does not.
    func match(_ content: ArticleContent) -> SearchMatch? {
        var best = [Agreement?](repeating: nil, count: terms.wanted.count)
        var fields: [MatchedField] = []
        for text in [content.title, content.summary, content.text] {
            let syllables = SyllabifiedText(text)
            guard !isExcluded(syllables) else { return nil }
            fields.append(MatchedField(text: text, syllables: syllables, occurrences: occurrences(syllables, &best)))
        }
        let agreements = best.compactMap { $0 }
        guard agreements.count == best.count else { return nil }
        return SearchMatch(
            isExact: agreements.allSatisfy { $0 == .exact },
            title: fields[0],
            summary: fields[1],
            text: fields[2]
        )
    }

    private func isExcluded(_ text: SyllabifiedText) -> Bool {
        terms.excluded.contains { term in text.syllables.indices.contains { term.agreement(text, $0) != nil } }
    }

    private func occurrences(_ text: SyllabifiedText, _ best: inout [Agreement?]) -> [Occurrence] {
        var found: [Occurrence] = []
        for (number, term) in terms.wanted.enumerated() {
            for index in text.syllables.indices {
                guard let agreement = term.agreement(text, index) else { continue }
                best[number] = max(best[number] ?? .bare, agreement)
                let end = text.syllables[index + term.words.count - 1].range.upperBound
                let start = text.syllables[index].range.lowerBound
                found.append(Occurrence(range: start..<max(start, end), term: number))
            }
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
