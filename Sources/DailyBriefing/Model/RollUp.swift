package import PressModel

/// What only a period longer than a day has.
package struct RollUp: Sendable, Codable, Equatable {
    package var previous: BriefingPeriod
    /// Issues by their articles in the period, the most reported first.
    package var comparison: [IssueComparison]
    /// Stories told on more than one day of the period, by the days from their first to their last article, the longest
    /// first.
    package var longest: [StoryLine]
    package var followUps: FollowUpSummary
    /// An account of each day, oldest first: the list behind the numbers of the head.
    package var days: [DayAccount]
}

/// An issue in the period and in the one before.
package struct IssueComparison: Sendable, Codable, Equatable {
    package var issue: String
    package var title: Words
    package var count: Int
    package var before: Int
    /// Articles a collected day in this period over the same in the one before; nil where either has none.
    package var ratio: Double?
    /// Days of the period on which its articles were unusually many.
    package var alarmDays: [CalendarDay]
}

/// Issues that the office has taken up, and its answers; computed, never typed.
///
/// Those opened in the period, answered in it, or still open from before, as they stood on its last day. Each is answered
/// in time, late, overdue or waiting.
package struct FollowUpSummary: Sendable, Codable, Equatable {
    /// Of `lines`, those opened in the period.
    package var opened: Int
    package var answeredInTime: Int
    package var answeredLate: Int
    package var overdue: Int
    package var waiting: Int
    /// Answered in time over what was answered or is overdue, 0 to 1; nil when nothing did.
    package var shareInTime: Double?
    /// Those behind the numbers, by due date.
    package var lines: [FollowUpLine]
}

/// One issue taken up.
package struct FollowUpLine: Sendable, Codable, Equatable {
    package var title: String
    package var url: String?
    package var issue: String
    package var unit: String
    package var opened: CalendarDay
    package var due: CalendarDay
    package var answered: CalendarDay?
    package var isOverdue: Bool
    package var state: FollowUpState
}

/// Where an issue stands that was taken up; one closed without an answer was never answered.
package enum FollowUpState: String, Sendable, Codable, CaseIterable {
    case answeredInTime
    case answeredLate
    case overdue
    /// Not answered and not yet due.
    case waiting
}

/// A day of the period.
package struct DayAccount: Sendable, Codable, Equatable {
    package var day: CalendarDay
    /// Articles published on it.
    package var articles: Int
    /// Dated articles with at least one issue.
    package var kept: Int
    /// Findings on its articles by what people decided.
    package var confirmed: Int
    package var wrong: Int
    package var waiting: Int
    /// Whether enough feeds were read for its counts to mean something.
    package var isComplete: Bool
}
