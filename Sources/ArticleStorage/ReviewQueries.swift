import Foundation
import GRDB
import PressModel

/// Reads the review queue.
struct ReviewReader {
    let database: Database

    func items(_ filter: ReviewFilter) throws -> [ReviewItem] {
        var conditions = ["finding.isCurrent = 1"]
        var arguments = StatementArguments()
        func add(_ condition: String, _ value: String?) {
            guard let value else { return }
            conditions.append(condition)
            arguments += [value]
        }
        add("finding.kind = ?", filter.kind?.rawValue)
        add("finding.subject = ?", filter.issue)
        add("article.day = ?", filter.day?.description)
        switch filter.status {
        case .open: conditions.append("NOT EXISTS (SELECT 1 FROM decision WHERE findingId = finding.id)")
        case .decided: conditions.append("EXISTS (SELECT 1 FROM decision WHERE findingId = finding.id)")
        case .all: break
        }
        arguments += [try StoredJSON.encode(filter.ownPlaces.sorted()), filter.limit]
        return try rows(conditions.joined(separator: " AND "), arguments).map(item)
    }

    /// The rows, those of the office's own places first; then the newest day, then the narrowest case.
    private func rows(_ condition: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT finding.* FROM finding JOIN article ON article.id = finding.articleId WHERE \(condition)
                ORDER BY
                    EXISTS (
                        SELECT 1 FROM json_each(article.places) AS named JOIN json_each(?) AS own ON own.value = named.value
                    ) DESC,
                    article.day DESC, abs(finding.score / finding.threshold - 1), finding.id
                LIMIT ?
                """,
            arguments: arguments
        )
    }

    private func item(_ row: Row) throws -> ReviewItem {
        let reader = ArticleReader(database: database)
        let id: Int64 = row["id"]
        let articleID: Int64 = row["articleId"]
        guard let archived = try reader.articles(where: "article.id = ?", [articleID]).first else {
            throw ArchiveFault.noFinding(id)
        }
        return ReviewItem(
            id: id,
            finding: try FindingRecord.read(row),
            article: archived.article,
            decision: try reader.decision(on: id)
        )
    }
}

/// Writes decisions; the log is append-only.
struct ReviewWriter {
    let database: Database

    func insert(_ decision: Decision, findingID: Int64) throws {
        let exists = try Int.fetchOne(database, sql: "SELECT 1 FROM finding WHERE id = ?", arguments: [findingID])
        guard exists != nil else { throw ArchiveFault.noFinding(findingID) }
        try database.execute(
            sql: """
                INSERT INTO decision (findingId, verdict, reason, correctedIssue, note, decidedBy, decidedAt)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                findingID, decision.verdict.rawValue, decision.reason?.rawValue, decision.correctedIssue, decision.note,
                decision.decidedBy, decision.decidedAt.seconds,
            ]
        )
    }
}
