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
        case .open: conditions.append("finding.decisionId IS NULL")
        case .decided: conditions.append("finding.decisionId IS NOT NULL")
        case .all: break
        }
        arguments += [filter.limit]
        return try rows(conditions.joined(separator: " AND "), arguments).map(item)
    }

    private func rows(_ condition: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT finding.* FROM finding JOIN article ON article.id = finding.articleId WHERE \(condition)
                ORDER BY finding.urgency DESC, finding.id DESC LIMIT ?
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
            decision: try reader.decision(row["decisionId"])
        )
    }
}
