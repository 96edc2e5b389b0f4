import Foundation
import GRDB
import PressModel

/// The append-only log of who did what when.
struct LogRecord {
    /// What the archive itself notes; the desk adds its own.
    enum Action: String {
        case decide, undo, reopen, ungroup
        case drawSecond = "draw-second"
        case readSecond = "read-second"
        case openFollowUp = "open-follow-up"
        case answerFollowUp = "answer-follow-up"
        case changeFollowUp = "change-follow-up"
        case closeFollowUp = "close-follow-up"
        case setAccount = "set-account"
        case disableAccount = "disable-account"
    }

    let database: Database

    func add(_ action: Action, by account: String, subject: String, detail: String, at moment: Date) throws {
        try add(action.rawValue, by: account, subject: subject, detail: detail, at: moment)
    }

    /// Adds a line; parts that are too long are cut.
    func add(_ action: String, by account: String, subject: String, detail: String, at moment: Date) throws {
        try database.executeCached(
            sql: "INSERT INTO logEntry (at, account, action, subject, detail) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                moment.seconds, DeskInput.cut(account, to: DeskInput.longestUnit),
                DeskInput.cut(action, to: DeskInput.longestUnit), DeskInput.cut(subject, to: DeskInput.longestUnit),
                DeskInput.cut(detail, to: DeskInput.longestDetail),
            ]
        )
    }

    /// The latest lines first, from before a number on.
    func entries(before id: Int64?, limit: Int) throws -> [LogEntry] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM logEntry WHERE id < ? ORDER BY id DESC LIMIT ?",
            arguments: [id ?? .max, limit]
        ).map { row in
            LogEntry(
                id: row["id"],
                at: Date(seconds: row["at"]),
                account: row["account"],
                action: row["action"],
                subject: row["subject"],
                detail: row["detail"]
            )
        }
    }
}
