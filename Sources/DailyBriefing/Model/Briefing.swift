package import Foundation
package import PressModel

/// The briefing as data: what every format is rendered from, and what `brief --json` prints.
///
/// A day's briefing has everything; those of longer periods name the most reported and say how much more there is.
package struct Briefing: Sendable, Codable, Equatable {
    /// The office that takes it into its meeting.
    package var office: String
    /// Where it is dated, such as "Cần Thơ".
    package var place: String
    /// The last day that is reported on: the period's last one, today while the period lasts.
    package var day: CalendarDay
    /// The days that are reported on.
    package var period: BriefingPeriod
    /// The places that the report was narrowed to; empty for all.
    ///
    /// Then only articles that name one of them are kept and counted; the numbers of what was read stay whole.
    package var scope: [String]
    package var madeAt: Date
    package var coverage: CoverageSummary
    package var counts: BriefingCounts
    /// The outlets that published articles, by name; those of `counts.outlets`.
    package var outlets: [String]
    /// Every article of a day; empty for longer periods, whose list is `rollUp.days`.
    package var read: [ReadLine]
    /// How many lines the lists leave out.
    package var omitted: OmittedLines
    /// Stories that touch the office's own places, to be answered first.
    package var needsAnswer: [StoryLine]
    package var issues: [IssueSection]
    /// Titles of the issues that stories name, by id.
    package var issueTitles: [String: Words]
    package var claims: [ClaimLine]
    package var figures: [FigureLine]
    package var trends: [TrendLine]
    package var trendAccount: TrendAccount
    /// Days of the trends on which too few feeds were read for the counts to mean something.
    package var incompleteDays: [CalendarDay]
    /// Articles of earlier days that came after their day's briefing had been written.
    package var late: [ArticleLine]
    /// Articles without a date, first seen on this day, with an issue.
    package var undated: [ArticleLine]
    /// Number of undated articles without an issue.
    package var otherUndated: Int
    package var rules: RuleVersions
    /// Articles kept in the period against the usual level; nil without enough history.
    package var level: UsualLevel?
    /// The most reported issues over the last days or weeks.
    package var volumes: [VolumeSeries]
    package var heat: HeatTable
    /// How often the lexicons were right in the decisions of the last 90 days.
    package var precision: [PrecisionLine]
    /// Nil for a day.
    package var rollUp: RollUp?
}

/// An article that was read, with what became of it.
package struct ReadLine: Sendable, Codable, Equatable {
    package var title: String
    package var outlet: String
    package var url: String?
    /// Issues that hold; empty where none does.
    package var issues: [String]
    /// Findings on it by what people decided; the sums over the lines are the numbers of the head.
    package var confirmed: Int
    package var wrong: Int
    package var waiting: Int
}

/// Lines that lists leave out, so that no cap goes unsaid; zero where a list is whole.
package struct OmittedLines: Sendable, Codable, Equatable {
    package var read = 0
    package var needsAnswer = 0
    package var claims = 0
    package var figures = 0
    package var undated = 0
    package var longest = 0
    /// Issues without a row in the chart of volumes.
    package var volumes = 0
}

/// How many series were looked at, and how many alarms chance alone would give.
package struct TrendAccount: Sendable, Codable, Equatable {
    /// Issues with a series.
    package var series: Int
    /// Those with enough history for an assessment.
    package var assessed: Int
    /// False alarms to expect among those on one day: `assessed` times the detector's rate.
    package var expectedFalseAlarms: Double
}

/// How often an issue's lexicon was right, as people decided.
package struct PrecisionLine: Sendable, Codable, Equatable {
    package var issue: String
    package var right: Int
    package var wrong: Int
    /// Share that was right and the ends of its Wilson interval at 95 %, 0 to 1.
    package var precision: Double
    package var low: Double
    package var high: Double
}

/// What was read and what was not.
package struct CoverageSummary: Sendable, Codable, Equatable {
    /// Feeds of the list that are switched on.
    package var feedsDue: Int
    /// Feeds that are not among the missed ones; with those they make `feedsDue`.
    package var feedsRead: Int
    package var missed: [MissedFeed]
    package var disabled: [DisabledFeed]
}

/// A feed that was not read since the day began, or whose last check failed.
package struct MissedFeed: Sendable, Codable, Equatable {
    package var source: String
    package var reason: String
    package var detail: String
    /// When it was last read; nil when it never was.
    package var lastRead: Date?
}

/// A feed that the list switches off.
package struct DisabledFeed: Sendable, Codable, Equatable {
    package var source: String
    package var reason: String
}

/// The numbers at the head; each is computed once, from the lists below it.
package struct BriefingCounts: Sendable, Codable, Equatable {
    /// Articles published in the period, undated ones by the day on which they were first seen.
    package var articles: Int
    /// Outlets that published them, two feeds of one name counted once.
    package var outlets: Int
    /// Dated articles with at least one issue: those of the stories.
    package var kept: Int
    /// Stories that those form.
    package var stories: Int
    package var findingsConfirmed: Int
    package var findingsWrong: Int
    package var findingsWaiting: Int
}

/// One issue with its stories, the most reported first.
package struct IssueSection: Sendable, Codable, Equatable {
    package var issue: String
    package var title: Words
    package var articles: Int
    /// Those told in full; in a day's briefing all of them.
    package var stories: [StoryLine]
    /// Further ones, a line each; empty for a day.
    package var brief: [StoryEntry]
    /// Stories that are in neither list.
    package var omitted: Int

    /// Stories of the issue.
    package var storyCount: Int { stories.count + brief.count + omitted }
}

/// A story in one line.
package struct StoryEntry: Sendable, Codable, Equatable {
    package var title: String
    package var outlet: String
    package var url: String?
    package var articles: Int
    package var outlets: Int
    package var isConfirmed: Bool
}

/// One story as the reader sees it.
package struct StoryLine: Sendable, Codable, Equatable {
    package var title: String
    package var issues: [String]
    package var places: [String]
    /// At most two sentences of one article, verbatim.
    package var passage: String
    package var passageSource: String
    package var articles: [ArticleLine]
    /// Articles of the story that are not listed; 0 in a day's briefing.
    package var articlesOmitted: Int
    /// All outlets that carry the story in the period.
    package var outlets: [String]
    /// A person has confirmed the first issue, or named it in a correction.
    package var isConfirmed: Bool
    /// Passages that gave the finding, as written, the heaviest first.
    package var terms: [String]
    package var score: Double
    package var threshold: Double
    /// When its first and its last article appeared; nil when none is dated.
    package var firstSeen: CalendarDay?
    package var lastSeen: CalendarDay?
    /// Articles a day from the first to the last day, at most 28: the story's timeline.
    package var timeline: [Int]
    /// The day by which an answer is due: the one set when the story was taken up, else the one of the office's rule.
    ///
    /// Only in the section that asks for one, or where a unit has taken the story up.
    package var answerDue: CalendarDay?
    /// The unit that has taken the story up; nil while none has.
    package var unit: String?
    /// Where that follow-up stands.
    package var followUp: FollowUpState?
}

/// An article with its link.
package struct ArticleLine: Sendable, Codable, Equatable {
    package var title: String
    package var outlet: String
    package var url: String?
    package var published: Date?
    /// The headline before the outlet last changed it.
    package var earlierTitle: String?
    package var isReprint: Bool
}

/// A possible repeat of a claim that a publisher checked.
package struct ClaimLine: Sendable, Codable, Equatable {
    package var article: ArticleLine
    package var claim: String
    package var note: String
    /// Where the check is published.
    package var checkURL: String?
    package var isConfirmed: Bool
}

/// Two numbers in an article that disagree.
package struct FigureLine: Sendable, Codable, Equatable {
    package var article: ArticleLine
    package var quote: String
    package var note: String
    package var isConfirmed: Bool
}

/// An issue's articles over the last days.
package struct TrendLine: Sendable, Codable, Equatable {
    package var issue: String
    package var title: Words
    /// Counts of the last `BriefingBuilder.trendDays` days, oldest first.
    package var counts: [Int]
    package var expected: Double?
    package var upper: Double?
    package var alarm: Bool
    package var enoughHistory: Bool
}

/// What the findings rest on.
package struct RuleVersions: Sendable, Codable, Equatable {
    package var program: String
    package var lexicons: String
}
