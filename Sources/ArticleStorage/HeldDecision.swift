import GRDB

/// Keeps with each finding the decision that holds: the latest that nobody has taken back, and the issue that follows.
struct HeldDecision {
    let database: Database

    func refreshAll() throws {
        for id in try Int64.fetchAll(database, sql: "SELECT DISTINCT findingId FROM decision") { try refresh(id) }
    }

    func refresh(_ findingID: Int64) throws {
        let held = try database.firstRow(
            sql: """
                SELECT id, verdict, correctedIssue FROM decision AS made
                WHERE findingId = ? AND verdict IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM decision WHERE undoes = made.id)
                ORDER BY id DESC LIMIT 1
                """,
            arguments: [findingID]
        )
        try database.executeCached(
            sql: """
                UPDATE finding SET decisionId = ?1, verdict = ?2, issue = CASE
                    WHEN kind <> 'issue' OR ?2 = 'wrong' THEN NULL WHEN ?2 = 'corrected' THEN ?3 ELSE subject END
                WHERE id = ?4
                """,
            arguments: [
                held?["id"] as Int64?, held?["verdict"] as String?, held?["correctedIssue"] as String?, findingID,
            ]
        )
    }
}
