import Foundation
import GRDB
import PressModel

/// What pruning would take or took.
package struct PruneCount: Sendable, Equatable {
    /// Articles whose words go.
    package var articles = 0
    /// Articles of those days that stay whole, since a follow-up on them is open.
    package var kept = 0

    package init() {}
}

/// Takes the words out of old articles.
///
/// Identity, headline, day, address, places, findings and decisions stay: counts and briefings of old days hold, a
/// person's decision keeps what it was made on, and a feed that lists the article again finds it known.
struct Pruning {
    /// Articles in one transaction: few enough that readers and a full disk are no matter.
    static let batch = 1_000

    let database: Database
    let day: CalendarDay

    private static let isFollowed = """
        id IN (SELECT finding.articleId FROM followUp JOIN finding ON finding.id = followUp.findingId
            WHERE followUp.closedAt IS NULL)
        """

    func count() throws -> PruneCount {
        let row = try database.firstRow(
            sql: """
                SELECT count(*) AS articles, total(\(Self.isFollowed)) AS kept FROM article
                WHERE day < ? AND prunedAt IS NULL
                """,
            arguments: [day.description]
        )
        var count = PruneCount()
        count.kept = Int(row?["kept"] as Double? ?? 0)
        count.articles = (row?["articles"] ?? 0) - count.kept
        return count
    }

    /// Prunes the next articles after a place in the order of days.
    /// - Returns: Where the next batch begins and how many were pruned; nil when none is left.
    func pruneBatch(after place: Place, at now: Date) throws -> (next: Place, count: Int)? {
        let rows = try Row.fetchAll(
            database.cachedStatement(sql: Self.batchSQL),
            arguments: [place.day, place.id, day.description]
        )
        guard let last = rows.last else { return nil }
        for row in rows { try prune(row["id"], at: now) }
        return (Place(day: last["day"], id: last["id"]), rows.count)
    }

    /// A place in the order of days.
    struct Place {
        var day = ""
        var id: Int64 = 0
    }

    static let batchSQL = """
        SELECT id, day FROM article WHERE (day, id) > (?, ?) AND day < ? AND prunedAt IS NULL AND NOT \(isFollowed)
        ORDER BY day, id LIMIT \(batch)
        """

    private func prune(_ id: Int64, at now: Date) throws {
        try ArticleBody(database: database).remove(id)
        try database.executeCached(sql: "DELETE FROM revision WHERE articleId = ?", arguments: [id])
        try database.executeCached(
            sql: "UPDATE finding SET evidence = ? WHERE articleId = ? AND decisionId IS NULL",
            arguments: [PackedText.pack("[]"), id]
        )
        try database.executeCached(
            sql: "UPDATE article SET prunedAt = ?, awaitsPage = 0 WHERE id = ?",
            arguments: [now.seconds, id]
        )
    }
}
