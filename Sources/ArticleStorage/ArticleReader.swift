import Foundation
import GRDB
import PressModel

/// Reads articles with everything that hangs on them.
struct ArticleReader {
    let database: Database

    /// Whose summaries and texts are unpacked; the others come without.
    enum Bodies {
        case all
        /// Of articles with a finding.
        case ofFlagged
    }

    func articles(where condition: String, _ arguments: StatementArguments, bodies: Bodies = .all) throws
        -> [ArchivedArticle]
    {
        let flagged = "AND EXISTS (SELECT 1 FROM finding WHERE finding.articleId = article.id AND isCurrent = 1)"
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT article.*, articleBody.content, source.id AS sourceId, source.title AS sourceTitle
                FROM article JOIN source ON source.number = article.source
                LEFT JOIN articleBody ON articleBody.articleId = article.id \(bodies == .ofFlagged ? flagged : "")
                WHERE \(condition) ORDER BY coalesce(article.published, article.firstSeen), article.id
                """,
            arguments: arguments
        )
        let parts = try ArticleParts(database, rows.map { $0["id"] })
        let (revisions, places, findings) = (try parts.revisions(), try parts.places(), try parts.findings())
        return try rows.map { row in
            let id: Int64 = row["id"]
            return ArchivedArticle(
                article: try article(row, revisions[id] ?? [], places[id] ?? []),
                findings: findings[id] ?? [],
                storyID: row["storyId"],
                isPlacedByHand: row["isPlacedByHand"]
            )
        }
    }

    func late(firstSeen period: Range<Date>, before day: CalendarDay) throws -> [ArchivedArticle] {
        try articles(
            where: """
                article.firstSeen >= ? AND article.firstSeen < ? AND article.day < ? AND EXISTS (SELECT 1 FROM feedCheck
                WHERE feedCheck.sourceId = source.id AND feedCheck.at < article.firstSeen
                    AND feedCheck.outcome <> 'failed')
                """,
            [period.lowerBound.seconds, period.upperBound.seconds, day.description],
            bodies: .ofFlagged
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
        let parts = try ArticleParts(database, [id])
        return try article(row, parts.revisions()[id] ?? [], parts.places()[id] ?? [])
    }

    private func article(_ row: Row, _ revisions: [ArticleRevision], _ places: [String]) throws -> Article {
        Article(
            id: row["id"],
            sourceID: row["sourceId"],
            sourceTitle: row["sourceTitle"],
            url: row["url"],
            content: try PackedBody.content(title: row["title"], row["content"]),
            published: (row["published"] as Int64?).map(Date.init(seconds:)),
            firstSeen: Date(seconds: row["firstSeen"]),
            revisions: revisions,
            places: places
        )
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
