package import PressModel

/// What only a period longer than a day has.
package struct RollUp: Sendable, Codable, Equatable {
    package var previous: BriefingPeriod
    /// Issues by their articles in the period, the most reported first.
    package var comparison: [IssueComparison]
    /// Stories by the days from their first to their last article, the longest first.
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
}

/// Issues that the office has taken up, and its answers; computed, never typed.
package struct FollowUpSummary: Sendable, Codable, Equatable {
    package var opened: Int
    package var answeredInTime: Int
    package var answeredLate: Int
    package var overdue: Int
    package var waiting: Int
    /// Answered in time over what was answered or fell due, 0 to 1; nil when nothing did.
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
}

/// A day of the period.
package struct DayAccount: Sendable, Codable, Equatable {
    package var day: CalendarDay
    /// Articles published on it.
    package var articles: Int
    /// Articles with at least one issue.
    package var kept: Int
    /// Whether enough feeds were read for its counts to mean something.
    package var isComplete: Bool
}
