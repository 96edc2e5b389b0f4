import Foundation
import GRDB
import PressModel

/// Reads a candidate and makes a hit of it where it meets the query.
struct HitReader {
    /// Longest headline that is shown, in characters.
    private static let titleLength = 300

    let database: Database
    let filter: SearchFilter
    let matcher: SearchMatcher

    static let candidateSQL = """
        SELECT article.id, article.title, article.url, article.day, source.id AS sourceId, source.title AS sourceTitle,
            articleBody.content
        FROM article JOIN source ON source.number = article.source
        JOIN articleBody ON articleBody.articleId = article.id
        WHERE article.id = ?1 AND article.day BETWEEN ?2 AND ?3 AND (?4 IS NULL OR article.source = ?4)
        """

    /// The hit that an article is, of the kind asked for; nil for any other article.
    func hit(_ id: Int64, isExact: Bool, _ effort: inout SearchEffort) throws -> SearchHit? {
        effort.spend(SearchEffort.row)
        let arguments: StatementArguments = [id, filter.first, filter.last, filter.source]
        guard let row = try database.firstRow(sql: Self.candidateSQL, arguments: arguments) else { return nil }
        effort.spend(SearchEffort.text)
        let content = try PackedBody.content(title: row["title"], row["content"])
        guard let match = matcher.match(content), match.isExact == isExact, let day = CalendarDay(row["day"] as String)
        else { return nil }
        return SearchHit(
            articleID: id,
            title: Passage(match.title).cut(Self.titleLength),
            snippet: snippet(match),
            sourceID: row["sourceId"],
            sourceTitle: row["sourceTitle"],
            day: day,
            url: row["url"],
            places: try PlaceReader(database: database).places(of: id),
            issues: try issues(of: id),
            isExact: isExact
        )
    }

    private func snippet(_ match: SearchMatch) -> MarkedText {
        let (summary, text) = (Passage(match.summary), Passage(match.text))
        if summary.richness == (0, 0), text.richness == (0, 0) {
            return (match.summary.text.isEmpty ? text : summary).cut()
        }
        return (text.richness > summary.richness ? text : summary).cut()
    }

    private func issues(of id: Int64) throws -> [String] {
        try String.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT DISTINCT issue FROM finding WHERE articleId = ? AND isCurrent = 1 AND issue IS NOT NULL
                    ORDER BY issue
                    """
            ),
            arguments: [id]
        )
    }
}
