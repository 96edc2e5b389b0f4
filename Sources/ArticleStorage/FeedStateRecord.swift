import Foundation
import GRDB
import PressModel

/// A feed's row.
enum FeedStateRecord {
    /// What is remembered of a feed; nil for one never asked, or asked at another address than the list's of today.
    static func fetch(_ database: Database, _ source: FeedSource) throws -> FeedState? {
        try Row.fetchOne(
            database,
            sql: "SELECT * FROM source WHERE id = ? AND url = ?",
            arguments: [source.id, source.url.absoluteString]
        ).map(state)
    }

    /// The feeds whose hosts asked to be left alone beyond a moment, with the end of that.
    static func busy(_ database: Database, after moment: Date) throws -> [(url: String, until: Date)] {
        try Row.fetchAll(
            database,
            sql: "SELECT coalesce(movedTo, url) AS url, busyUntil FROM source WHERE busyUntil > ?",
            arguments: [moment.seconds]
        ).map { ($0["url"], Date(seconds: $0["busyUntil"])) }
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

    static func upsert(_ database: Database, _ source: FeedSource, _ state: FeedState) throws {
        let values = columns(source, state)
        let names = values.map(\.name)
        try database.execute(
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
            ("etag", state.validators.etag), ("lastModified", state.validators.lastModified),
            ("validatorsAt", state.validatorsAt?.seconds), ("bodyHash", state.bodyHash),
            ("busyUntil", state.busyUntil?.seconds), ("itemCount", state.itemCount),
            ("distrustsIdentifiers", state.distrustsIdentifiers), ("movedTo", state.movedTo?.absoluteString),
            ("ttlMinutes", state.ttlMinutes), ("freshUntil", state.freshUntil?.seconds),
            ("expectedAt", state.expectedAt?.seconds), ("failureCount", state.failing?.count ?? 0),
            ("failingSince", state.failing?.since.seconds), ("retryAt", state.failing?.retryAt.seconds),
            ("goneAt", state.goneAt?.seconds),
        ]
    }

    private static func state(_ row: Row) -> FeedState {
        func moment(_ column: String) -> Date? { (row[column] as Int64?).map(Date.init(seconds:)) }
        var state = FeedState(
            validators: FetchValidators(etag: row["etag"], lastModified: row["lastModified"]),
            validatorsAt: moment("validatorsAt"),
            bodyHash: row["bodyHash"],
            busyUntil: moment("busyUntil")
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
