import Foundation
import GRDB
import PressModel

/// Reads articles with everything that hangs on them.
struct ArticleReader {
    let database: Database

    func articles(where condition: String, _ arguments: StatementArguments) throws -> [ArchivedArticle] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT article.*, articleBody.content, source.id AS sourceId, source.title AS sourceTitle
                FROM article JOIN source ON source.number = article.source
                LEFT JOIN articleBody ON articleBody.articleId = article.id
                WHERE \(condition) ORDER BY coalesce(article.published, article.firstSeen), article.id
                """,
            arguments: arguments
        )
        return try rows.map { row in
            let article = try article(row)
            return ArchivedArticle(article: article, findings: try findings(of: article.id))
        }
    }

    func late(firstSeen period: Range<Date>, before day: CalendarDay) throws -> [ArchivedArticle] {
        try articles(
            where: """
                article.firstSeen >= ? AND article.firstSeen < ? AND article.day < ? AND EXISTS (SELECT 1 FROM feedCheck
                WHERE feedCheck.sourceId = source.id AND feedCheck.at < article.firstSeen
                    AND feedCheck.outcome <> 'failed')
                """,
            [period.lowerBound.seconds, period.upperBound.seconds, day.description]
        )
    }

    func contents(
        firstSeenSince moment: Date,
        after id: Int64,
        limit: Int
    ) throws -> [StoredContent] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT id, title, published, content FROM article JOIN articleBody ON articleId = id
                WHERE id > ? AND firstSeen >= ? ORDER BY id LIMIT ?
                """,
            arguments: [id, moment.seconds, limit]
        ).map { row in
            StoredContent(
                id: row["id"],
                content: try PackedBody.content(title: row["title"], row["content"]),
                published: (row["published"] as Int64?).map(Date.init(seconds:))
            )
        }
    }

    func article(_ row: Row) throws -> Article {
        let id: Int64 = row["id"]
        return Article(
            id: id,
            sourceID: row["sourceId"],
            sourceTitle: row["sourceTitle"],
            url: row["url"],
            content: try PackedBody.content(title: row["title"], row["content"]),
            published: (row["published"] as Int64?).map(Date.init(seconds:)),
            firstSeen: Date(seconds: row["firstSeen"]),
            revisions: try revisions(of: id),
            places: try PlaceReader(database: database).places(of: id)
        )
    }

    private func revisions(of articleID: Int64) throws -> [ArticleRevision] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM revision WHERE articleId = ? ORDER BY id",
            arguments: [articleID]
        ).map { row in
            ArticleRevision(
                content: try PackedBody.content(title: row["title"], row["content"]),
                replacedAt: Date(seconds: row["replacedAt"])
            )
        }
    }

    private func findings(of articleID: Int64) throws -> [ArchivedFinding] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM finding WHERE articleId = ? AND isCurrent = 1 ORDER BY score / threshold DESC, id",
            arguments: [articleID]
        ).map { row in
            let id: Int64 = row["id"]
            return ArchivedFinding(
                id: id,
                finding: try FindingRecord.read(row),
                decision: try decision(row["decisionId"])
            )
        }
    }

    /// A decision by its number; nil without one.
    func decision(_ id: Int64?) throws -> Decision? {
        guard let id else { return nil }
        return try database.firstRow(sql: "SELECT * FROM decision WHERE id = ?", arguments: [id])
            .map(FindingRecord.readDecision)
    }
}

/// Rows of findings and decisions.
enum FindingRecord {
    static func read(_ row: Row) throws -> Finding {
        Finding(
            kind: FindingKind(rawValue: row["kind"]) ?? .issue,
            subject: row["subject"],
            score: row["score"],
            threshold: row["threshold"],
            evidence: try StoredJSON.decode([Evidence].self, PackedText.unpack(row["evidence"])),
            rule: row["rule"],
            note: row["note"],
            check: try (row["publishedCheck"] as String?).map { try StoredJSON.decode(PublishedCheck.self, $0) }
        )
    }

    static func readDecision(_ row: Row) -> Decision {
        Decision(
            verdict: Verdict(rawValue: row["verdict"]) ?? .unsure,
            reason: (row["reason"] as String?).flatMap(ReasonCode.init(rawValue:)),
            correctedIssue: row["correctedIssue"],
            note: row["note"],
            decidedBy: row["decidedBy"],
            decidedAt: Date(seconds: row["decidedAt"])
        )
    }
}
