import ArticleStorage
import IssueClassification
import PressModel

/// What a search found, as the terminal shows it.
struct SearchText {
    let titles: LexiconSet
    let language: Language
    /// Whether what meets the query is shown in bold, not between `«»`.
    let isInteractive: Bool

    /// The hits, an empty line after each, and what the reader should know of the search.
    func lines(_ result: SearchResult) -> [String] {
        var lines = result.hits.flatMap(lines)
        if result.hits.isEmpty { lines.append(Words(vi: "Không tìm thấy bài nào.", en: "No articles.")[language]) }
        if result.hasMore {
            lines.append(
                Words(vi: "Còn bài khác; tăng --limit để xem.", en: "There are more; raise --limit.")[language]
            )
        }
        if let notice = result.notice { lines.append("! " + notice[language]) }
        return lines
    }

    private func lines(_ hit: SearchHit) -> [String] {
        let issues = hit.issues.map { titles.title(of: $0)[language] }
        let details = [hit.sourceTitle, hit.day.description] + hit.places + issues
        return [
            marked(hit.title),
            "    " + TerminalText.safe(details.joined(separator: " · ")),
            "    " + marked(hit.snippet),
            "    " + TerminalText.safe(hit.url ?? ""),
            "",
        ]
    }

    /// The pieces are made safe one by one, so that the only escape sequences are ours.
    private func marked(_ text: MarkedText) -> String {
        let bytes = Array(text.text.utf8)
        var (line, position) = ("", 0)
        func piece(_ range: Range<Int>) -> String { TerminalText.safe(String(decoding: bytes[range], as: UTF8.self)) }
        for range in text.ranges {
            line += piece(position..<range.start) + mark(piece(range.start..<range.end))
            position = range.end
        }
        return line + piece(position..<bytes.count)
    }

    private func mark(_ text: String) -> String { isInteractive ? "\u{1B}[1m\(text)\u{1B}[0m" : "«\(text)»" }
}

/// What a search found, as `search --json` prints it.
struct SearchOutput: Encodable {
    let hits: [SearchHit]
    let hasMore: Bool
    let isComplete: Bool
    /// Why it is not complete.
    let notice: String?

    init(_ result: SearchResult, _ language: Language) {
        hits = result.hits
        hasMore = result.hasMore
        isComplete = result.isComplete
        notice = result.notice?[language]
    }
}
