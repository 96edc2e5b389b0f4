import Foundation
import GRDB
import PressModel

/// Reads and writes which articles tell one story.
struct StoryRecord {
    let database: Database

    /// Whether flagged articles have come since articles were last put into stories.
    func hasNewArticles() throws -> Bool {
        let through = try MetaRecord(database: database).value(.groupedThrough).flatMap { Int64($0) } ?? 0
        let sql = "SELECT EXISTS (SELECT 1 FROM finding WHERE isCurrent = 1 AND articleId > ?)"
        return try Bool.fetchOne(database, sql: sql, arguments: [through]) ?? false
    }

    /// Flagged articles first seen since a moment that no person has placed, the latest `limit`, in order of arrival.
    func candidates(since moment: Date, limit: Int) throws -> [StoryCandidate] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT article.id, article.title, content, published, source.id AS sourceId, storyId
                FROM article JOIN articleBody ON articleId = article.id JOIN source ON source.number = article.source
                WHERE firstSeen >= ? AND isPlacedByHand = 0
                    AND EXISTS (SELECT 1 FROM finding WHERE finding.articleId = article.id AND isCurrent = 1)
                ORDER BY article.id DESC LIMIT ?
                """,
            arguments: [moment.seconds, limit]
        ).reversed().map { row in
            StoryCandidate(
                articleID: row["id"],
                storyID: row["storyId"],
                sourceID: row["sourceId"],
                content: try PackedBody.content(title: row["title"], row["content"]),
                published: (row["published"] as Int64?).map(Date.init(seconds:))
            )
        }
    }

    /// Puts articles into stories; a nil number begins one.
    func assign(_ groups: [(storyID: Int64?, articles: [Int64])], through id: Int64, at moment: Date) throws {
        for group in groups {
            let story = try group.storyID ?? begin(at: moment)
            for article in group.articles {
                try database.executeCached(
                    sql: "UPDATE article SET storyId = ? WHERE id = ?",
                    arguments: [story, article]
                )
            }
        }
        try MetaRecord(database: database).set(.groupedThrough, String(id))
    }

    /// All articles of stories that have one of these.
    func companions(of articles: [Int64]) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT id FROM article WHERE storyId IN
                    (SELECT storyId FROM article WHERE id IN (SELECT value FROM json_each(?)))
                """,
            arguments: [try StoredJSON.encode(articles)]
        )
    }

    private func begin(at moment: Date) throws -> Int64 {
        try database.executeCached(sql: "INSERT INTO story (madeAt) VALUES (?)", arguments: [moment.seconds])
        return database.lastInsertedRowID
    }
}
