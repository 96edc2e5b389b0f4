import Foundation
import GRDB
import PressModel

/// A second person reads a random part of what was decided, without seeing the first verdict.
struct SecondReadings {
    let database: Database

    /// Draws as many of the findings decided since a moment as are missing to a share of them.
    /// - Returns: How many were drawn.
    func draw(share: Double, since start: Date, by account: String, at moment: Date, seed: UInt64) throws -> Int {
        guard share > 0, share.isFinite else { return 0 }
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT finding.id, finding.decisionId, secondReading.findingId IS NOT NULL AS isDrawn
                FROM decision
                CROSS JOIN finding ON finding.id = decision.findingId AND finding.decisionId = decision.id
                LEFT JOIN secondReading ON secondReading.findingId = finding.id
                WHERE finding.isCurrent = 1 AND decision.decidedAt >= ?
                ORDER BY finding.id
                """,
            arguments: [start.seconds]
        )
        var left = rows.filter { !($0["isDrawn"] as Bool) }
        let wanted = Int((min(1, share) * Double(rows.count) - 1e-9).rounded(.up)) - (rows.count - left.count)
        let count = min(left.count, max(0, wanted))
        var generator = SplitMix64(seed: seed)
        left.shuffle(using: &generator)
        for row in left.prefix(count) {
            try database.executeCached(
                sql: "INSERT INTO secondReading (findingId, decisionId, drawnAt) VALUES (?, ?, ?)",
                arguments: [row["id"] as Int64, row["decisionId"] as Int64, moment.seconds]
            )
        }
        let detail = "\(count)/\(rows.count) · seed=\(seed)"
        if count > 0 { try note(.drawSecond, by: account, "findings", detail, moment) }
        return count
    }

    /// The next finding for a person who has decided nothing on it, without the verdict that holds.
    func next(for account: String) throws -> ReviewItem? {
        let row = try database.firstRow(
            sql: """
                SELECT secondReading.findingId FROM secondReading CROSS JOIN finding ON finding.id = secondReading.findingId
                WHERE secondReading.verdict IS NULL AND finding.isCurrent = 1 AND \(Self.firstStands)
                    AND NOT EXISTS (SELECT 1 FROM decision
                        WHERE decision.findingId = finding.id AND decision.decidedBy = ?)
                ORDER BY secondReading.drawnAt, secondReading.findingId LIMIT 1
                """,
            arguments: [account]
        )
        guard let row, let item = try ReviewItemReader(database: database).items([row["findingId"]]).first else {
            return nil
        }
        return ReviewItem(id: item.id, finding: item.finding, article: item.article, decision: nil)
    }

    /// - Throws: `CommandFault` when the finding was not drawn, is read already, or was decided by the same person.
    func record(_ findingID: Int64, _ reading: Decision) throws {
        try DeskInput.check(reading)
        let row = try database.firstRow(
            sql: """
                SELECT verdict, EXISTS (SELECT 1 FROM decision WHERE findingId = secondReading.findingId AND decidedBy = ?)
                    AS isOwn FROM secondReading WHERE findingId = ?
                """,
            arguments: [reading.decidedBy, findingID]
        )
        guard let row, (row["verdict"] as String?) == nil, !(row["isOwn"] as Bool) else {
            throw ArchiveFault.noSecondReading(findingID)
        }
        let corrected = reading.verdict == .corrected ? reading.correctedIssue : nil
        try database.execute(
            sql: "UPDATE secondReading SET verdict = ?, correctedIssue = ?, readBy = ?, readAt = ? WHERE findingId = ?",
            arguments: [
                reading.verdict.rawValue, corrected?.storable, reading.decidedBy.storable, reading.decidedAt.seconds,
                findingID,
            ]
        )
        let detail = [reading.verdict.rawValue, corrected].compactMap(\.self).joined(separator: " ")
        try note(.readSecond, by: reading.decidedBy, "finding:\(findingID)", detail, reading.decidedAt)
    }

    /// Both readings of what was read twice; a first one that was taken back counts no more.
    func pairs() throws -> [ReadingPair] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT decision.verdict AS first, decision.correctedIssue AS firstIssue, secondReading.verdict AS second,
                    secondReading.correctedIssue AS secondIssue
                FROM secondReading JOIN decision ON decision.id = secondReading.decisionId
                WHERE secondReading.verdict IS NOT NULL AND \(Self.firstStands) ORDER BY secondReading.findingId
                """
        ).map { row in
            ReadingPair(
                first: Verdict(rawValue: row["first"]) ?? .unsure,
                firstIssue: row["firstIssue"],
                second: Verdict(rawValue: row["second"]) ?? .unsure,
                secondIssue: row["secondIssue"]
            )
        }
    }

    private static let firstStands = """
        NOT EXISTS (SELECT 1 FROM decision AS undo WHERE undo.undoes = secondReading.decisionId)
        """

    private func note(
        _ action: LogRecord.Action,
        by account: String,
        _ subject: String,
        _ detail: String,
        _ moment: Date
    )
        throws
    {
        try LogRecord(database: database).add(action, by: account, subject: subject, detail: detail, at: moment)
    }
}
