import Foundation
import GRDB
import PressModel

/// A feed's row.
enum FeedStateRecord {
    static func fetch(_ database: Database, _ sourceID: String) throws -> FeedState? {
        let row = try Row.fetchOne(database, sql: "SELECT * FROM source WHERE id = ?", arguments: [sourceID])
        return row.map { row in
            FeedState(
                validators: FetchValidators(etag: row["etag"], lastModified: row["lastModified"]),
                validatorsAt: (row["validatorsAt"] as Int64?).map(Date.init(seconds:)),
                bodyHash: row["bodyHash"],
                busyUntil: (row["busyUntil"] as Int64?).map(Date.init(seconds:))
            )
        }
    }

    static func upsert(_ database: Database, _ source: FeedSource, _ state: FeedState) throws {
        try database.execute(
            sql: """
                INSERT INTO source (id, title, url, etag, lastModified, validatorsAt, bodyHash, busyUntil)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET title = excluded.title, url = excluded.url, etag = excluded.etag,
                    lastModified = excluded.lastModified, validatorsAt = excluded.validatorsAt,
                    bodyHash = excluded.bodyHash, busyUntil = excluded.busyUntil
                """,
            arguments: [
                source.id, source.title, source.url.absoluteString, state.validators.etag,
                state.validators.lastModified, state.validatorsAt?.seconds, state.bodyHash, state.busyUntil?.seconds,
            ]
        )
    }
}

/// A line of the coverage.
enum CheckRecord {
    static func insert(_ database: Database, _ check: FeedCheck, newCount: Int) throws {
        try database.execute(
            sql: """
                INSERT INTO feedCheck (sourceId, at, outcome, reason, detail, status, itemCount, newCount)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                check.sourceID, check.at.seconds, check.outcome.rawValue, check.failure?.reason.rawValue,
                check.failure?.detail, check.failure?.status, check.itemCount, newCount,
            ]
        )
    }

    static func read(_ row: Row) -> FeedCheck {
        let reason = (row["reason"] as String?).flatMap(FetchFailure.Reason.init(rawValue:))
        return FeedCheck(
            sourceID: row["sourceId"],
            sourceTitle: row["sourceTitle"],
            at: Date(seconds: row["at"]),
            outcome: FeedCheck.Outcome(rawValue: row["outcome"]) ?? .failed,
            failure: reason.map { FetchFailure($0, row["detail"] ?? "", status: row["status"]) },
            itemCount: row["itemCount"],
            newCount: row["newCount"]
        )
    }
}

/// The account of a round.
enum RoundRecord {
    static func insert(_ database: Database, _ account: RoundAccount) throws {
        try database.execute(
            sql: "INSERT INTO round (startedAt, finishedAt, account) VALUES (?, ?, ?)",
            arguments: [account.startedAt.seconds, account.finishedAt.seconds, try StoredJSON.encode(account)]
        )
    }
}
