import Foundation
import GRDB
import PressModel

/// Articles whose own page was wanted when they were new, and could not be asked for then.
struct AwaitedPages {
    let database: Database

    /// Those of a feed, the latest first.
    func fetch(_ sourceID: String, since moment: Date, limit: Int) throws -> [AwaitedPage] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT id, url, title, summary, text, contentHash FROM article
                WHERE sourceId = ? AND awaitsPage = 1 AND firstSeen >= ? ORDER BY id DESC LIMIT ?
                """,
            arguments: [sourceID, moment.seconds, limit]
        ).map { row in
            let content = ArticleContent(title: row["title"], summary: row["summary"], text: row["text"])
            let draft = ArticleDraft(
                guid: nil,
                url: row["url"],
                content: content,
                published: nil,
                contentHash: row["contentHash"]
            )
            return AwaitedPage(articleID: row["id"], draft: draft)
        }
    }

    /// Adds the text of the page, which is no edit of the outlet's, and what was found in it.
    func complete(_ articleID: Int64, _ item: ProcessedItem) throws {
        try database.executeCached(
            sql: "UPDATE article SET text = ?, places = ?, awaitsPage = 0 WHERE id = ?",
            arguments: [item.draft.content.text.storable, try StoredJSON.encode(item.places), articleID]
        )
        try FindingWriter(database: database).replace(item.findings, of: articleID)
    }
}
