import Foundation
import GRDB
import PressModel

/// Hosts that asked to be left alone for a while.
enum ParkedHostRecord {
    /// Those whose time is not over, with its end.
    static func fetch(_ database: Database, at moment: Date) throws -> [String: Date] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT host, until FROM parkedHost WHERE until > ?",
            arguments: [moment.seconds]
        )
        return Dictionary(rows.map { ($0["host"], Date(seconds: $0["until"])) }) { first, _ in first }
    }

    /// Takes the place of what was stored.
    static func replace(_ database: Database, _ hosts: [String: Date]) throws {
        try database.execute(sql: "DELETE FROM parkedHost")
        for (host, until) in hosts {
            try database.execute(
                sql: "INSERT INTO parkedHost (host, until) VALUES (?, ?)",
                arguments: [host, until.seconds]
            )
        }
    }
}
