import Foundation
import GRDB
import PressModel

/// What was collected, and for which days there are articles.
struct CoverageReader {
    /// Along each feed's checks from the latest back, which ends at the first that did not fail.
    static let lastSuccessesSQL = """
        SELECT id, at FROM (SELECT source.id, (SELECT at FROM feedCheck WHERE sourceId = source.id AND outcome <> 'failed'
            ORDER BY at DESC LIMIT 1) AS at FROM source) WHERE at IS NOT NULL
        """

    let database: Database

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
            sql: Self.lastSuccessesSQL
        )
        return Dictionary(rows.map { ($0["id"], Date(seconds: $0["at"])) }) { first, _ in first }
    }

    func days() throws -> ClosedRange<CalendarDay>? {
        guard let row = try Row.fetchOne(database, sql: "SELECT min(day) AS first, max(day) AS last FROM article"),
            let first = (row["first"] as String?).flatMap({ CalendarDay($0) }),
            let last = (row["last"] as String?).flatMap({ CalendarDay($0) })
        else { return nil }
        return first...max(first, last)
    }
}
