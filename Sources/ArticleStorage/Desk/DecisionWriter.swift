import Foundation
import GRDB
import PressModel

/// Writes decisions; the log is append-only.
struct DecisionWriter {
    let database: Database

    /// Records a decision unless another one holds than the person saw.
    /// - Throws: `CommandFault` when there is no such finding, or the decision can't be one.
    func decide(
        _ findingID: Int64,
        _ decision: Decision,
        expecting expected: Int64?,
        origin: DecisionOrigin
    ) throws -> DecisionOutcome {
        try DeskInput.check(decision)
        let row = try database.firstRow(
            sql: "SELECT kind, decisionId FROM finding WHERE id = ?",
            arguments: [findingID]
        )
        guard let row else { throw ArchiveFault.noFinding(findingID) }
        if decision.verdict == .corrected, row["kind"] != FindingKind.issue.rawValue { throw ArchiveFault.noIssue }
        if row["decisionId"] != expected, let standing = try standing(on: findingID, row["decisionId"]) {
            return .conflict(standing)
        }
        return .recorded(try insert(decision, findingID: findingID, origin: origin))
    }

    /// Records one decision on the open findings that a filter lets through, the most urgent ones.
    func decideAll(
        _ filter: QueueFilter,
        _ decision: Decision,
        limit: Int,
        origin: DecisionOrigin
    ) throws -> (batch: String, count: Int) {
        try DeskInput.check(decision)
        let batch = UUID().uuidString.lowercased()
        guard filter.status == .open || filter.status == .all else { return (batch, 0) }
        var filter = filter
        filter.status = .open
        if decision.verdict == .corrected { filter.kind = .issue }
        let ids = try QueueSelection(database, filter).ids(limit: limit).fetchAll(database)
        for id in ids { _ = try insert(decision, findingID: id, origin: origin, batch: batch) }
        return (batch, ids.count)
    }

    /// Adds a decision with what it was made on, and its line to the log.
    /// - Returns: The decision's number.
    private func insert(
        _ decision: Decision,
        findingID: Int64,
        origin: DecisionOrigin,
        batch: String? = nil
    ) throws -> Int64 {
        try database.executeCached(
            sql: """
                INSERT INTO decision (findingId, verdict, reason, correctedIssue, note, decidedBy, decidedAt, origin, batch,
                    rule, score, threshold, evidence)
                SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, rule, score, threshold, evidence FROM finding WHERE id = ?
                """,
            arguments: [
                decision.verdict.rawValue, decision.reason?.rawValue,
                decision.verdict == .corrected ? decision.correctedIssue?.storable : nil, decision.note.storable,
                decision.decidedBy.storable, decision.decidedAt.seconds, origin.rawValue, batch, findingID,
            ]
        )
        let id = database.lastInsertedRowID
        try HeldDecision(database: database).refresh(findingID)
        let detail = [decision.verdict.rawValue, decision.correctedIssue, decision.reason?.rawValue, batch]
        try LogRecord(database: database).add(
            .decide,
            by: decision.decidedBy,
            subject: "finding:\(findingID)",
            detail: detail.compactMap(\.self).joined(separator: " "),
            at: decision.decidedAt
        )
        return id
    }

    /// The decision that holds, or the undo after which none does.
    private func standing(on findingID: Int64, _ held: Int64?) throws -> DecisionEntry? {
        if let held { return try DecisionRecord.entry(database, held) }
        return try DecisionRecord.history(database, findingID).last
    }
}
