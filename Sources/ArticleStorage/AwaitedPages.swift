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
                SELECT id, url, title, content, contentHash FROM article JOIN articleBody ON articleId = id
                WHERE source = (SELECT number FROM source WHERE id = ?) AND awaitsPage = 1 AND firstSeen >= ?
                ORDER BY id DESC LIMIT ?
                """,
            arguments: [sourceID, moment.seconds, limit]
        ).map { row in
            let content = try PackedBody.content(title: row["title"], row["content"])
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
    func complete(_ articleID: Int64, _ item: ProcessedItem, ownPlaces: Set<String>) throws {
        let body = ArticleBody(database: database)
        guard var content = try body.content(of: articleID) else { return }
        content.text = item.draft.content.text
        try body.replace(content, places: item.places, id: articleID)
        try database.executeCached(sql: "UPDATE article SET awaitsPage = 0 WHERE id = ?", arguments: [articleID])
        try FindingWriter(database: database).replace(item.findings, of: articleID, ownPlaces: ownPlaces)
    }
}
