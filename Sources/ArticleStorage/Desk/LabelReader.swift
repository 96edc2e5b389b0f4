import Foundation
import GRDB
import PressModel

/// Articles on whose issues people have decided, as labelled articles.
struct LabelReader {
    let database: Database

    /// Articles with at least one decision on an issue and none that is open or unsure, by their numbers after `id`.
    ///
    /// Issues that the rules found and nobody confirmed are none; those that the rules missed are not known.
    func articles(after id: Int64, limit: Int) throws -> [DecidedArticle] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT article.id, article.title, content, url, published, decided.issues
                FROM (
                    SELECT articleId, json_group_array(issue) FILTER (WHERE issue IS NOT NULL) AS issues
                    FROM finding WHERE kind = 'issue' AND isCurrent = 1 AND articleId > ?1
                        AND articleId IN (SELECT articleId FROM finding WHERE decisionId IS NOT NULL AND kind = 'issue')
                    GROUP BY articleId
                    HAVING count(*) = count(decisionId) AND sum(verdict = 'unsure') = 0
                    ORDER BY articleId LIMIT ?2
                ) AS decided
                JOIN article ON article.id = decided.articleId
                JOIN articleBody ON articleBody.articleId = article.id
                ORDER BY article.id
                """,
            arguments: [id, limit]
        ).map { row in
            DecidedArticle(
                id: row["id"],
                content: try PackedBody.content(title: row["title"], row["content"]),
                url: row["url"],
                published: (row["published"] as Int64?).map(Date.init(seconds:)),
                issues: Set(try StoredJSON.decode([String].self, row["issues"])).sorted()
            )
        }
    }
}
