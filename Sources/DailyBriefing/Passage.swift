import PressModel

/// Chooses the words that say what happened, verbatim and short (MONITORING.md: at most 800 characters).
enum Passage {
    static let sentences = 2

    /// The first sentences of the summary, else of the text.
    static func best(of content: ArticleContent, limit: Int) -> String {
        let body = content.summary.isEmpty ? content.text : content.summary
        let whole = firstSentences(of: body.split(separator: "\n").first.map(String.init) ?? "")
        return shortened(whole, limit: limit)
    }

    /// Cut after the second full stop that ends a sentence: one followed by a space and a capital.
    private static func firstSentences(of text: String) -> String {
        var ends = 0
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if ".!?…".contains(text[index]), endsSentence(text, after: next) {
                ends += 1
                if ends == sentences { return String(text[..<next]) }
            }
            index = next
        }
        return text
    }

    private static func endsSentence(_ text: String, after index: String.Index) -> Bool {
        let rest = text[index...].drop { "\"”’)".contains($0) }
        guard rest.first == " " else { return false }
        return rest.drop { $0 == " " }.first.map { $0.isUppercase || "“\"".contains($0) } ?? false
    }

    /// Cut at a space, with an ellipsis, so that no word is broken.
    private static func shortened(_ text: String, limit: Int) -> String {
        guard text.count > limit, limit > 1 else { return text }
        let head = text.prefix(limit - 1)
        let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return String(cut) + "…"
    }
}
