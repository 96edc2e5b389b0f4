import Foundation
import GRDB
import PressModel

/// A feed's row.
enum FeedStateRecord {
    /// What is remembered of a feed; nil for one never asked, or asked at another address than the list's of today.
    static func fetch(_ database: Database, _ source: FeedSource) throws -> FeedState? {
        try database.firstRow(
            sql: "SELECT * FROM source WHERE id = ? AND url = ?",
            arguments: [source.id, source.url.absoluteString]
        ).map(state)
    }

    /// New articles of a feed since a moment, and since when it has been watched; its first check is history.
    static func arrivals(_ database: Database, _ sourceID: String, since: Date) throws -> FeedArrivals? {
        let first = try Int64.fetchOne(
            database,
            sql: "SELECT min(at) FROM feedCheck WHERE sourceId = ? AND outcome <> 'failed'",
            arguments: [sourceID]
        )
        guard let first else { return nil }
        let watchedSince = max(since, Date(seconds: first))
        let count = try Int.fetchOne(
            database,
            sql: "SELECT sum(newCount) FROM feedCheck WHERE sourceId = ? AND at > ?",
            arguments: [sourceID, watchedSince.seconds]
        )
        return FeedArrivals(count: count ?? 0, watchedSince: watchedSince)
    }

    /// Ends the wait of feeds whose last check, since a moment, failed.
    static func forgive(_ database: Database, since moment: Date) throws {
        try database.executeCached(
            sql: """
                UPDATE source SET retryAt = ? WHERE failingSince IS NOT NULL
                AND id IN (SELECT sourceId FROM feedCheck WHERE at >= ?)
                """,
            arguments: [moment.seconds, moment.seconds]
        )
    }

    static func upsert(_ database: Database, _ source: FeedSource, _ state: FeedState) throws {
        let values = columns(source, state)
        let names = values.map(\.name)
        try database.executeCached(
            sql: """
                INSERT INTO source (\(names.joined(separator: ", ")))
                VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))
                ON CONFLICT (id) DO UPDATE SET \(names.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
                """,
            arguments: StatementArguments(values.map(\.value))
        )
    }

    private static func columns(
        _ source: FeedSource,
        _ state: FeedState
    ) -> [(name: String, value: (any DatabaseValueConvertible)?)] {
        [
            ("id", source.id), ("title", source.title), ("url", source.url.absoluteString),
            ("etag", state.validators?.etag), ("lastModified", state.validators?.lastModified),
            ("validatorsAt", state.validatorsAt?.seconds), ("bodyHash", state.bodyHash),
            ("itemCount", state.itemCount),
            ("distrustsIdentifiers", state.distrustsIdentifiers), ("movedTo", state.movedTo?.absoluteString),
            ("ttlMinutes", state.ttlMinutes), ("freshUntil", state.freshUntil?.seconds),
            ("expectedAt", state.expectedAt?.seconds), ("failureCount", state.failing?.count ?? 0),
            ("failingSince", state.failing?.since.seconds), ("retryAt", state.failing?.retryAt.seconds),
            ("goneAt", state.goneAt?.seconds),
        ]
    }

    private static func state(_ row: Row) -> FeedState {
        func moment(_ column: String) -> Date? { (row[column] as Int64?).map(Date.init(seconds:)) }
        let validators = FetchValidators(etag: row["etag"], lastModified: row["lastModified"])
        var state = FeedState(
            validators: validators == FetchValidators() ? nil : validators,
            validatorsAt: moment("validatorsAt"),
            bodyHash: row["bodyHash"]
        )
        state.itemCount = row["itemCount"]
        state.distrustsIdentifiers = row["distrustsIdentifiers"]
        state.movedTo = (row["movedTo"] as String?).flatMap(URL.init(string:))
        state.ttlMinutes = row["ttlMinutes"]
        state.freshUntil = moment("freshUntil")
        state.expectedAt = moment("expectedAt")
        state.goneAt = moment("goneAt")
        if let since = moment("failingSince"), let retryAt = moment("retryAt") {
            state.failing = FeedFailing(count: row["failureCount"], since: since, retryAt: retryAt)
        }
        return state
    }
}
