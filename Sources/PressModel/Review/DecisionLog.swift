package import Foundation

/// Where a decision was made.
package enum DecisionOrigin: String, Sendable, Codable, CaseIterable {
    case desk, terminal, sheet
}

/// A line of the log of decisions: a decision or the taking back of one.
package struct DecisionEntry: Sendable, Equatable {
    package let id: Int64
    package let findingID: Int64
    /// What was decided; nil for an undo.
    package let decision: Decision?
    /// The entry that this one takes back.
    package let undoes: Int64?
    /// Who and when, of an undo too.
    package let by: String
    package let at: Date
    package let origin: DecisionOrigin
    /// Decisions made in one go share this.
    package let batch: String?
    /// The rule version that the decision was made on.
    package let rule: String

    package init(
        id: Int64,
        findingID: Int64,
        decision: Decision?,
        undoes: Int64?,
        by: String,
        at: Date,
        origin: DecisionOrigin,
        batch: String?,
        rule: String
    ) {
        self.id = id
        self.findingID = findingID
        self.decision = decision
        self.undoes = undoes
        self.by = by
        self.at = at
        self.origin = origin
        self.batch = batch
        self.rule = rule
    }
}

/// What became of a decision that a person sent.
package enum DecisionOutcome: Sendable, Equatable {
    /// Recorded, with its number in the log.
    case recorded(Int64)
    /// Somebody else decided since the page was shown; nothing was written. The entry that holds now.
    case conflict(DecisionEntry)
}

/// A finding with all that a person needs to decide on it.
package struct ReviewCase: Sendable {
    package let item: ReviewItem
    /// Number of the decision that holds, to send back with the next one; nil while none does.
    package let heldDecision: Int64?
    /// Everything that was decided on it, oldest first.
    package let history: [DecisionEntry]
    /// The other findings on the same article.
    package let beside: [ReviewItem]
    package let followUp: FollowUp?

    package init(
        item: ReviewItem,
        heldDecision: Int64?,
        history: [DecisionEntry],
        beside: [ReviewItem],
        followUp: FollowUp?
    ) {
        self.item = item
        self.heldDecision = heldDecision
        self.history = history
        self.beside = beside
        self.followUp = followUp
    }
}

/// An issue that a unit of the office has taken up.
///
/// It has no field for persons who complained or who are complained about.
package struct FollowUp: Sendable, Equatable, Identifiable {
    package let id: Int64
    package let findingID: Int64
    /// The unit that answers, such as `Phòng Tài nguyên và Môi trường`.
    package let unit: String
    package let openedAt: Date
    package let openedBy: String
    package let due: CalendarDay
    package let answer: String?
    package let answeredAt: Date?
    package let closedAt: Date?
    package let closedBy: String?
    /// Counts changes: a change names the version it was made on.
    package let version: Int
    /// Headline and issue of what was taken up.
    package let title: String
    package let issue: String?

    package init(
        id: Int64,
        findingID: Int64,
        unit: String,
        openedAt: Date,
        openedBy: String,
        due: CalendarDay,
        answer: String?,
        answeredAt: Date?,
        closedAt: Date?,
        closedBy: String?,
        version: Int,
        title: String,
        issue: String?
    ) {
        self.id = id
        self.findingID = findingID
        self.unit = unit
        self.openedAt = openedAt
        self.openedBy = openedBy
        self.due = due
        self.answer = answer
        self.answeredAt = answeredAt
        self.closedAt = closedAt
        self.closedBy = closedBy
        self.version = version
        self.title = title
        self.issue = issue
    }

    /// Whether it is not answered and its due day is over.
    package func isOverdue(on today: CalendarDay) -> Bool { answer == nil && closedAt == nil && due < today }
}

/// Follow-ups of a period in numbers, for the periodic report.
package struct FollowUpShare: Sendable, Equatable {
    /// Due within the period or answered in it.
    package let opened: Int
    package let answeredInTime: Int
    package let answeredLate: Int
    package let overdue: Int
    /// Not answered and not yet due.
    package let waiting: Int

    package init(opened: Int, answeredInTime: Int, answeredLate: Int, overdue: Int, waiting: Int) {
        self.opened = opened
        self.answeredInTime = answeredInTime
        self.answeredLate = answeredLate
        self.overdue = overdue
        self.waiting = waiting
    }
}
