import Foundation
import GRDB
import PressModel

/// Writes decisions; the log is append-only.
struct DecisionWriter {
    let database: Database

    /// Records a decision with what it was made on.
    /// - Throws: `CommandFault` when there is no such finding.
    func insert(_ decision: Decision, findingID: Int64, origin: String, batch: String? = nil) throws {
        try database.executeCached(
            sql: """
                INSERT INTO decision (findingId, verdict, reason, correctedIssue, note, decidedBy, decidedAt, origin, batch,
                    rule, score, threshold, evidence)
                SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, rule, score, threshold, evidence FROM finding WHERE id = ?
                """,
            arguments: [
                decision.verdict.rawValue, decision.reason?.rawValue, decision.correctedIssue, decision.note.storable,
                decision.decidedBy.storable, decision.decidedAt.seconds, origin, batch, findingID,
            ]
        )
        guard database.changesCount == 1 else { throw ArchiveFault.noFinding(findingID) }
        try HeldDecision(database: database).refresh(findingID)
    }
}
