import PressModel

/// A line of the log of decisions as JSON.
struct DecisionOutput: Encodable {
    let id: Int64
    let finding: Int64
    let decision: Decision?
    let undoes: Int64?
    let by: String
    let at: String
    let origin: DecisionOrigin
    let batch: String?
    let rule: String

    init(_ entry: DecisionEntry) {
        id = entry.id
        finding = entry.findingID
        decision = entry.decision
        undoes = entry.undoes
        by = entry.by
        at = entry.at.iso8601UTC
        origin = entry.origin
        batch = entry.batch
        rule = entry.rule
    }
}

/// A follow-up as JSON.
struct FollowUpOutput: Encodable {
    let id: Int64
    let finding: Int64
    let title: String
    let issue: String?
    let unit: String
    let due: CalendarDay
    let isOverdue: Bool
    let openedAt: String
    let openedBy: String
    let answer: String?
    let answeredAt: String?
    let closedAt: String?
    let version: Int

    init(_ followUp: FollowUp, today: CalendarDay) {
        id = followUp.id
        finding = followUp.findingID
        title = followUp.title
        issue = followUp.issue
        unit = followUp.unit
        due = followUp.due
        isOverdue = followUp.isOverdue(on: today)
        openedAt = followUp.openedAt.iso8601UTC
        openedBy = followUp.openedBy
        answer = followUp.answer
        answeredAt = followUp.answeredAt?.iso8601UTC
        closedAt = followUp.closedAt?.iso8601UTC
        version = followUp.version
    }
}
