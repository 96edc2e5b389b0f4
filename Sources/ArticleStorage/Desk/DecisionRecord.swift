import Foundation
import GRDB
import PressModel

/// Rows of the log of decisions.
enum DecisionRecord {
    static func entry(_ row: Row) -> DecisionEntry {
        DecisionEntry(
            id: row["id"],
            findingID: row["findingId"],
            decision: row.hasNull(atIndexOf: "verdict") ? nil : FindingRecord.readDecision(row),
            undoes: row["undoes"],
            by: row["decidedBy"],
            at: Date(seconds: row["decidedAt"]),
            origin: DecisionOrigin(rawValue: row["origin"]) ?? .terminal,
            batch: row["batch"],
            rule: row["rule"]
        )
    }

    /// Number of the decision that holds on a finding; nil while none does.
    static func held(_ database: Database, _ findingID: Int64) throws -> Int64? {
        try database.firstRow(sql: "SELECT decisionId FROM finding WHERE id = ?", arguments: [findingID])?["decisionId"]
    }

    static func entry(_ database: Database, _ id: Int64) throws -> DecisionEntry? {
        try database.firstRow(sql: "SELECT * FROM decision WHERE id = ?", arguments: [id]).map(entry)
    }

    /// Everything that was decided on a finding, oldest first.
    static func history(_ database: Database, _ findingID: Int64) throws -> [DecisionEntry] {
        try Row.fetchAll(
            database.cachedStatement(sql: "SELECT * FROM decision WHERE findingId = ? ORDER BY id"),
            arguments: [findingID]
        ).map(entry)
    }

    /// The latest entries first.
    static func latest(_ database: Database, limit: Int) throws -> [DecisionEntry] {
        try Row.fetchAll(database, sql: "SELECT * FROM decision ORDER BY id DESC LIMIT ?", arguments: [limit])
            .map(entry)
    }
}

extension Row {
    fileprivate func hasNull(atIndexOf column: String) -> Bool { (self[column] as String?) == nil }
}
