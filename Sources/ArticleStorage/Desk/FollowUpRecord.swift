import Foundation
import GRDB
import PressModel

/// Issues that a unit of the office has taken up.
struct FollowUpRecord {
    let database: Database

    func open(_ findingID: Int64, unit: String, due: CalendarDay, by account: String, at moment: Date) throws
        -> FollowUp
    {
        let unit = try DeskInput.filled(unit, longest: DeskInput.longestUnit)
        let account = try DeskInput.filled(account, longest: DeskInput.longestUnit)
        guard try database.firstRow(sql: "SELECT 1 FROM finding WHERE id = ?", arguments: [findingID]) != nil else {
            throw ArchiveFault.noFinding(findingID)
        }
        let taken = try database.firstRow(
            sql: "SELECT id FROM followUp WHERE findingId = ? AND closedAt IS NULL",
            arguments: [findingID]
        )
        if let taken { throw ArchiveFault.takenUp(taken["id"]) }
        try database.execute(
            sql: """
                INSERT INTO followUp (findingId, unit, openedAt, openedBy, dueDay, version) VALUES (?, ?, ?, ?, ?, 1)
                """,
            arguments: [findingID, unit, moment.seconds, account, due.description]
        )
        let id = database.lastInsertedRowID
        try note(.openFollowUp, id, "finding:\(findingID) \(due) \(unit)", account, moment)
        return try known(id)
    }

    /// The first answer's moment counts: putting its words right later does not make it late.
    func answer(_ id: Int64, version: Int, answer: String, by account: String, at moment: Date) throws -> FollowUp? {
        let answer = try DeskInput.filled(answer, longest: DeskInput.longestAnswer)
        let account = try DeskInput.filled(account, longest: DeskInput.longestUnit)
        guard try isUnchanged(id, version) else { return nil }
        try database.execute(
            sql: """
                UPDATE followUp SET answer = ?, answeredAt = coalesce(answeredAt, ?), answeredBy = coalesce(answeredBy, ?),
                    version = version + 1 WHERE id = ?
                """,
            arguments: [answer, moment.seconds, account, id]
        )
        try note(.answerFollowUp, id, answer, account, moment)
        return try known(id)
    }

    func close(_ id: Int64, version: Int, by account: String, at moment: Date) throws -> FollowUp? {
        let account = try DeskInput.filled(account, longest: DeskInput.longestUnit)
        guard try isUnchanged(id, version) else { return nil }
        try database.execute(
            sql: "UPDATE followUp SET closedAt = ?, closedBy = ?, version = version + 1 WHERE id = ?",
            arguments: [moment.seconds, account, id]
        )
        try note(.closeFollowUp, id, "", account, moment)
        return try known(id)
    }

    func change(_ id: Int64, version: Int, unit: String, due: CalendarDay, by account: String, at moment: Date) throws
        -> FollowUp?
    {
        let unit = try DeskInput.filled(unit, longest: DeskInput.longestUnit)
        guard try isUnchanged(id, version) else { return nil }
        let before = try known(id)
        try database.execute(
            sql: "UPDATE followUp SET unit = ?, dueDay = ?, version = version + 1 WHERE id = ?",
            arguments: [unit, due.description, id]
        )
        try note(.changeFollowUp, id, "\(before.due) \(before.unit) → \(due) \(unit)", account, moment)
        return try known(id)
    }

    func list(includingClosed: Bool, limit: Int) throws -> [FollowUp] {
        try Row.fetchAll(
            database,
            sql: """
                \(Self.selection) WHERE ? OR followUp.closedAt IS NULL ORDER BY followUp.dueDay, followUp.id LIMIT ?
                """,
            arguments: [includingClosed, limit]
        ).compactMap(Self.read)
    }

    /// The follow-up of a finding that is open, else the last one.
    func latest(of findingID: Int64) throws -> FollowUp? {
        try database.firstRow(
            sql: """
                \(Self.selection) WHERE followUp.findingId = ? ORDER BY followUp.closedAt IS NULL DESC, followUp.id DESC LIMIT 1
                """,
            arguments: [findingID]
        ).flatMap(Self.read)
    }

    /// Whether it has the version that a change was made on.
    /// - Throws: `CommandFault` when there is no such follow-up, or it is closed.
    private func isUnchanged(_ id: Int64, _ version: Int) throws -> Bool {
        let followUp = try known(id)
        guard followUp.version == version else { return false }
        if followUp.closedAt != nil { throw ArchiveFault.closed(id) }
        return true
    }

    private func known(_ id: Int64) throws -> FollowUp {
        let row = try database.firstRow(sql: "\(Self.selection) WHERE followUp.id = ?", arguments: [id])
        guard let followUp = row.flatMap(Self.read) else { throw ArchiveFault.noFollowUp(id) }
        return followUp
    }

    private func note(_ action: LogRecord.Action, _ id: Int64, _ detail: String, _ account: String, _ moment: Date)
        throws
    {
        try LogRecord(database: database)
            .add(action, by: account, subject: "follow-up:\(id)", detail: detail, at: moment)
    }

    private static let selection = """
        SELECT followUp.*, article.title, finding.issue FROM followUp JOIN finding ON finding.id = followUp.findingId
        JOIN article ON article.id = finding.articleId
        """

    static func read(_ row: Row) -> FollowUp? {
        guard let due = CalendarDay(row["dueDay"] as String) else { return nil }
        return FollowUp(
            id: row["id"],
            findingID: row["findingId"],
            unit: row["unit"],
            openedAt: Date(seconds: row["openedAt"]),
            openedBy: row["openedBy"],
            due: due,
            answer: row["answer"],
            answeredAt: (row["answeredAt"] as Int64?).map(Date.init(seconds:)),
            closedAt: (row["closedAt"] as Int64?).map(Date.init(seconds:)),
            closedBy: row["closedBy"],
            version: row["version"],
            title: row["title"],
            issue: row["issue"]
        )
    }
}
