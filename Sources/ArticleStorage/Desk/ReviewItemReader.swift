import GRDB
import PressModel

/// Findings beside their articles.
struct ReviewItemReader {
    let database: Database

    /// The findings of the given numbers, in that order; each article is read once.
    func items(_ ids: [Int64]) throws -> [ReviewItem] {
        var articles: [Int64: Article] = [:]
        return try ids.compactMap { id in
            guard let row = try finding(id) else { return nil }
            let articleID: Int64 = row["articleId"]
            let article = try articles[articleID] ?? article(articleID)
            articles[articleID] = article
            return try article.map { try item(row, $0) }
        }
    }

    /// The current findings of an article but one, the most urgent first.
    func beside(_ findingID: Int64, of articleID: Int64) throws -> [ReviewItem] {
        let ids = try Int64.fetchAll(
            database,
            sql: """
                SELECT id FROM finding WHERE articleId = ? AND id <> ? AND isCurrent = 1 ORDER BY urgency DESC, id DESC
                """,
            arguments: [articleID, findingID]
        )
        return try items(ids)
    }

    private func finding(_ id: Int64) throws -> Row? {
        try database.firstRow(sql: "SELECT * FROM finding WHERE id = ?", arguments: [id])
    }

    private func article(_ id: Int64) throws -> Article? {
        try database.firstRow(
            sql: """
                SELECT article.*, articleBody.content, source.id AS sourceId, source.title AS sourceTitle
                FROM article JOIN source ON source.number = article.source
                LEFT JOIN articleBody ON articleBody.articleId = article.id WHERE article.id = ?
                """,
            arguments: [id]
        ).map(ArticleReader(database: database).article)
    }

    private func item(_ row: Row, _ article: Article) throws -> ReviewItem {
        ReviewItem(
            id: row["id"],
            finding: try FindingRecord.read(row),
            article: article,
            decision: try ArticleReader(database: database).decision(row["decisionId"])
        )
    }
}
