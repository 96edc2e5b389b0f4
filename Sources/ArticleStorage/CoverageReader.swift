import Foundation
import GRDB
import PressModel

/// Counts over days, and what was collected at all.
struct CoverageReader {
    let database: Database

    func issueCounts(_ first: CalendarDay, _ last: CalendarDay) throws -> [IssueDayCount] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT issue, day, count(DISTINCT articleId) AS articles, count(DISTINCT source) AS sources
                FROM article CROSS JOIN finding ON finding.articleId = article.id
                WHERE article.day BETWEEN ? AND ? AND finding.issue IS NOT NULL AND finding.isCurrent = 1
                GROUP BY issue, day ORDER BY issue, day
                """,
            arguments: [first.description, last.description]
        ).compactMap { row in
            CalendarDay(row["day"] as String).map {
                IssueDayCount(issue: row["issue"], day: $0, articles: row["articles"], sources: row["sources"])
            }
        }
    }

    func checks(during period: Range<Date>) throws -> [FeedCheck] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT feedCheck.*, source.title AS sourceTitle FROM feedCheck
                JOIN source ON source.id = feedCheck.sourceId WHERE at >= ? AND at < ? ORDER BY at, feedCheck.id
                """,
            arguments: [period.lowerBound.seconds, period.upperBound.seconds]
        ).map(CheckRecord.read)
    }

    func lastSuccesses() throws -> [String: Date] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT sourceId, max(at) AS at FROM feedCheck WHERE outcome <> 'failed' GROUP BY sourceId"
        )
        return Dictionary(rows.map { ($0["sourceId"], Date(seconds: $0["at"])) }) { first, _ in first }
    }

    func days() throws -> ClosedRange<CalendarDay>? {
        guard let row = try Row.fetchOne(database, sql: "SELECT min(day) AS first, max(day) AS last FROM article"),
            let first = (row["first"] as String?).flatMap({ CalendarDay($0) }),
            let last = (row["last"] as String?).flatMap({ CalendarDay($0) })
        else { return nil }
        return first...max(first, last)
    }
}
