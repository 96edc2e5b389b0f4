import Foundation

/// An article made ready for comparison.
struct PreparedArticle {
    let source: String
    let title: ArticleWords
    let body: ArticleWords
    /// Days since 1970 in Vietnam, a fraction for the hour; nil when undated.
    let time: Double?

    init(_ article: GroupingArticle, text: String) {
        source = article.source
        title = ArticleWords(article.title)
        body = ArticleWords(text)
        let seconds = article.published?.timeIntervalSince1970
        time = seconds.flatMap { $0.isFinite ? ($0 + Self.secondsEastOfGreenwich) / 86_400 : nil }
    }

    /// Vietnam has kept UTC+7 since 1975.
    private static let secondsEastOfGreenwich = 7.0 * 3_600

    /// The shingles of title and body: feeds often give a sentence or two only.
    var shingles: Shingles { Shingles(title.letters + body.letters) }

    var numbers: Set<String> { title.numbers.union(body.numbers) }

    /// Days between two articles; nil when one is undated.
    func days(to other: PreparedArticle) -> Double? {
        guard let time, let otherTime = other.time else { return nil }
        return abs(time - otherTime)
    }

    /// Whether both are dated, on different days.
    func isOnAnotherDay(than other: PreparedArticle) -> Bool {
        guard let time, let otherTime = other.time else { return false }
        return time.rounded(.down) != otherTime.rounded(.down)
    }
}
