import Foundation
import GRDB
import PressModel

/// Takes decisions back: each undo is a row of its own, and what held before holds again.
struct UndoWriter {
    let database: Database
    let account: String
    let moment: Date
    let origin: DecisionOrigin

    /// Takes back the person's latest decision since a moment that still holds; of a batch, all that still hold.
    func undoLatest(since start: Date) throws -> [DecisionEntry] {
        let row = try database.firstRow(
            sql: """
                SELECT decision.* FROM decision CROSS JOIN finding ON finding.id = decision.findingId
                WHERE decision.decidedBy = ? AND decision.decidedAt >= ? AND decision.verdict IS NOT NULL
                    AND finding.decisionId = decision.id
                ORDER BY decision.decidedAt DESC, decision.id DESC LIMIT 1
                """,
            arguments: [account, start.seconds]
        )
        guard let latest = row.map(DecisionRecord.entry) else { return [] }
        let entries = try latest.batch.map(held(ofBatch:)) ?? [latest]
        for entry in entries { try undo(entry, action: .undo) }
        return entries
    }

    /// Takes back the decision that holds on a finding; nil when none does.
    func reopen(_ findingID: Int64) throws -> DecisionEntry? {
        let row = try database.firstRow(sql: "SELECT decisionId FROM finding WHERE id = ?", arguments: [findingID])
        guard let row else { throw ArchiveFault.noFinding(findingID) }
        let held: Int64? = row["decisionId"]
        guard let held, let entry = try DecisionRecord.entry(database, held) else { return nil }
        try undo(entry, action: .reopen)
        return entry
    }

    private func held(ofBatch batch: String) throws -> [DecisionEntry] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT decision.* FROM decision CROSS JOIN finding ON finding.id = decision.findingId
                WHERE decision.batch = ? AND decision.decidedBy = ? AND decision.verdict IS NOT NULL
                    AND finding.decisionId = decision.id
                ORDER BY decision.id DESC
                """,
            arguments: [batch, account]
        ).map(DecisionRecord.entry)
    }

    private func undo(_ entry: DecisionEntry, action: LogRecord.Action) throws {
        try database.executeCached(
            sql: """
                INSERT INTO decision (findingId, undoes, note, decidedBy, decidedAt, origin, batch, rule, score, threshold,
                    evidence)
                SELECT findingId, id, '', ?, ?, ?, batch, rule, score, threshold, evidence FROM decision WHERE id = ?
                """,
            arguments: [account, moment.seconds, origin.rawValue, entry.id]
        )
        try HeldDecision(database: database).refresh(entry.findingID)
        try LogRecord(database: database).add(
            action,
            by: account,
            subject: "finding:\(entry.findingID)",
            detail: "decision:\(entry.id) \(entry.decision?.verdict.rawValue ?? "")",
            at: moment
        )
    }
}
