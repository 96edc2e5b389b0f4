import Foundation
import GRDB
import PressModel

/// Who may enter the review desk.
struct AccountRecord {
    static let longestHash = 512

    let database: Database

    /// Adds an account or changes one, which lets it in again and ends its sessions.
    func set(_ name: String, role: DeskRole, passwordHash: String, at moment: Date) throws {
        let name = try DeskInput.name(name)
        let hash = try DeskInput.filled(passwordHash, longest: Self.longestHash)
        let isNew = try account(name) == nil
        try database.execute(
            sql: """
                INSERT INTO account (name, passwordHash, role, createdAt) VALUES (?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET passwordHash = excluded.passwordHash, role = excluded.role,
                    disabledAt = NULL
                """,
            arguments: [name, hash, role.rawValue, moment.seconds]
        )
        try SessionRecord(database: database).endAll(of: name)
        try note(.setAccount, name, (isNew ? "new " : "") + role.rawValue, moment)
    }

    /// - Returns: Whether there is such an account.
    func disable(_ name: String, at moment: Date) throws -> Bool {
        guard let account = try account(name) else { return false }
        try database.execute(
            sql: "UPDATE account SET disabledAt = coalesce(disabledAt, ?) WHERE name = ?",
            arguments: [moment.seconds, account.name]
        )
        try SessionRecord(database: database).endAll(of: account.name)
        try note(.disableAccount, account.name, "", moment)
        return true
    }

    func account(_ name: String) throws -> DeskAccount? {
        guard let name = try? DeskInput.name(name) else { return nil }
        return try database.firstRow(sql: "SELECT * FROM account WHERE name = ?", arguments: [name]).map(Self.read)
    }

    func all() throws -> [DeskAccount] {
        try Row.fetchAll(database, sql: "SELECT * FROM account ORDER BY name").map(Self.read)
    }

    func setPosition(_ position: String?, of name: String) throws {
        let position = position.map { DeskInput.cut($0, to: DeskInput.longestDetail) }
        try database.executeCached(
            sql: "UPDATE account SET position = ? WHERE name = ?",
            arguments: [position, try DeskInput.name(name)]
        )
    }

    static func read(_ row: Row) -> DeskAccount {
        DeskAccount(
            name: row["name"],
            role: DeskRole(rawValue: row["role"]) ?? .reader,
            passwordHash: row["passwordHash"],
            isDisabled: (row["disabledAt"] as Int64?) != nil,
            position: row["position"]
        )
    }

    /// Accounts are kept by whoever may run the terminal's commands on the archive, who has no account there.
    private func note(_ action: LogRecord.Action, _ name: String, _ detail: String, _ moment: Date) throws {
        try LogRecord(database: database).add(
            action,
            by: ProcessInfo.processInfo.userName,
            subject: "account:\(name)",
            detail: detail,
            at: moment
        )
    }
}
