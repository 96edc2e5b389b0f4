import Foundation
import GRDB
import PressModel

/// Browsers that have logged in, by the hashes of their tokens.
struct SessionRecord {
    /// A session that nobody has used for so long is over under any setting, in seconds.
    static let longestIdle: TimeInterval = 30 * 86_400
    /// More sessions of one account than this end the oldest.
    static let mostOfAnAccount = 20
    /// Use is noted once in so many seconds, so that reading pages does not write all the time.
    static let useInterval: Int64 = 60

    let database: Database

    /// Keeps a session, and takes away those that are over.
    func add(tokenHash: Data, account: String, csrfToken: String, at moment: Date) throws {
        let name = try DeskInput.name(account)
        try database.execute(
            sql: "DELETE FROM deskSession WHERE lastSeenAt < ?",
            arguments: [moment.addingTimeInterval(-Self.longestIdle).seconds]
        )
        try database.execute(
            sql: """
                INSERT INTO deskSession (tokenHash, account, csrfToken, createdAt, lastSeenAt) VALUES (?, ?, ?, ?4, ?4)
                """,
            arguments: [tokenHash, name, csrfToken, moment.seconds]
        )
        try database.execute(
            sql: """
                DELETE FROM deskSession WHERE tokenHash IN (SELECT tokenHash FROM deskSession WHERE account = ?
                ORDER BY createdAt DESC, rowid DESC LIMIT -1 OFFSET ?)
                """,
            arguments: [name, Self.mostOfAnAccount]
        )
    }

    /// A session with the time of its last use; nil without one.
    func find(_ tokenHash: Data) throws -> (session: DeskSession, lastSeen: Date)? {
        try database.firstRow(
            sql: """
                SELECT account.*, deskSession.csrfToken, deskSession.createdAt AS began, deskSession.lastSeenAt
                FROM deskSession JOIN account ON account.name = deskSession.account WHERE tokenHash = ?
                """,
            arguments: [tokenHash]
        ).map { row in
            let session = DeskSession(
                account: AccountRecord.read(row),
                csrfToken: row["csrfToken"],
                createdAt: Date(seconds: row["began"])
            )
            return (session, Date(seconds: row["lastSeenAt"]))
        }
    }

    func touch(_ tokenHash: Data, at moment: Date) throws {
        try database.executeCached(
            sql: "UPDATE deskSession SET lastSeenAt = ?1 WHERE tokenHash = ?2 AND lastSeenAt <= ?1 - ?3",
            arguments: [moment.seconds, tokenHash, Self.useInterval]
        )
    }

    func end(_ tokenHash: Data) throws {
        try database.executeCached(sql: "DELETE FROM deskSession WHERE tokenHash = ?", arguments: [tokenHash])
    }

    func endAll(of account: String) throws {
        try database.executeCached(sql: "DELETE FROM deskSession WHERE account = ?", arguments: [account])
    }
}
