import PressModel

/// Chooses the words that say what happened, verbatim and short (MONITORING.md: at most 800 characters).
enum Passage {
    static let sentences = 2

    /// Abbreviations that a full stop follows within a sentence: places, wards and titles.
    private static let abbreviations: Set<Substring> = [
        "TP", "Tp", "TX", "TT", "Q", "P", "H", "BS", "GS", "KS", "LS", "TS", "KTS", "PGS", "ThS",
    ]

    /// The first sentences of the summary, else of the text.
    static func best(of content: ArticleContent, limit: Int) -> String {
        let body = content.summary.isEmpty ? content.text : content.summary
        let whole = firstSentences(of: body.split(whereSeparator: \.isNewline).first ?? "")
        return shortened(whole, limit: limit)
    }

    /// Cut after the second sentence, the quotation marks that close it included.
    private static func firstSentences(of text: Substring) -> Substring {
        var ends = 0
        var index = text.startIndex
        while index < text.endIndex {
            if ".!?…".contains(text[index]), let end = sentenceEnd(in: text, mark: index) {
                ends += 1
                if ends == sentences { return text[..<end] }
            }
            index = text.index(after: index)
        }
        return text
    }

    /// Where the sentence ends whose mark this is; nil unless a space and a capital follow.
    private static func sentenceEnd(in text: Substring, mark: Substring.Index) -> Substring.Index? {
        let rest = text[text.index(after: mark)...].drop { "\"”’)".contains($0) }
        guard rest.first == " ", let next = rest.first(where: { $0 != " " }), next.isUppercase || "“\"".contains(next)
        else { return nil }
        return text[mark] == "." && endsInAbbreviation(text[..<mark]) ? nil : rest.startIndex
    }

    private static func endsInAbbreviation(_ text: Substring) -> Bool {
        let tail = text.suffix(4)
        return abbreviations.contains(tail.split { !$0.isLetter }.last ?? "") && tail.last?.isLetter == true
    }

    /// Cut at a space, with an ellipsis, so that no word is broken.
    private static func shortened(_ text: Substring, limit: Int) -> String {
        guard text.count > limit else { return String(text) }
        let head = text.prefix(max(0, limit - 1))
        let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return String(cut) + "…"
    }
}
