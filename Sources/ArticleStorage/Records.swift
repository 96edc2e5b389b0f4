import Foundation
import GRDB
import PressModel

/// A line of the coverage.
enum CheckRecord {
    static func insert(_ database: Database, _ check: FeedCheck, newCount: Int) throws {
        try database.executeCached(
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
        try database.executeCached(
            sql: "INSERT INTO round (startedAt, finishedAt, account) VALUES (?, ?, ?)",
            arguments: [account.startedAt.seconds, account.finishedAt.seconds, try StoredJSON.encode(account)]
        )
    }
}
