/// Lines that an outlet prints under many articles (how to subscribe, where to write): they say nothing of a story.
struct TemplateLines {
    /// From how many articles of an outlet on a line is its template.
    private static let repetitions = 3

    private var counts: [String: [Substring: Int]] = [:]

    init(_ articles: [GroupingArticle]) {
        for article in articles {
            for line in Set(Self.lines(article.text)) { counts[article.source, default: [:]][line, default: 0] += 1 }
        }
    }

    /// The article's text without the template's lines.
    func strip(_ article: GroupingArticle) -> String {
        let known = counts[article.source] ?? [:]
        return Self.lines(article.text).filter { (known[$0] ?? 0) < Self.repetitions }.joined(separator: "\n")
    }

    private static func lines(_ text: String) -> [Substring] { text.split(whereSeparator: \.isNewline) }
}
