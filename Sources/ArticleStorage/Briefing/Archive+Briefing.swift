package import Foundation
import GRDB
package import PressModel

/// What briefings are made of: counts over days, and the articles that they show.
extension Archive {
    /// A day's articles in the order of publication; those without a finding come without summary and text.
    package func briefingArticles(on day: CalendarDay) throws -> [ArchivedArticle] {
        try pool.read {
            try ArticleReader(database: $0).articles(where: "article.day = ?", [day.description], bodies: .ofFlagged)
        }
    }

    /// Articles by their numbers, in the order of publication; those that are not there are left out.
    package func articles(numbered ids: [Int64]) throws -> [ArchivedArticle] {
        let list = try StoredJSON.encode(ids)
        return try pool.read {
            try ArticleReader(database: $0)
                .articles(where: "article.id IN (SELECT value FROM json_each(?))", [list], bodies: .all)
        }
    }

    /// The current findings on the articles of a span of days that name one of the places (nil: on all articles), in
    /// numbers, by day and article.
    package func flaggedFindings(from first: CalendarDay, through last: CalendarDay, naming places: Set<String>?) throws
        -> [FlaggedFinding]
    {
        try pool.read { try FlaggedReader(database: $0, places: places).findings(first, last) }
    }

    /// Dated articles with an issue that name one of the places (nil: all of them), by day and issue, oldest first.
    ///
    /// Findings that a person rejected do not count; days without any are left out.
    package func dayCounts(from first: CalendarDay, through last: CalendarDay, naming places: Set<String>? = nil) throws
        -> [DayCount]
    {
        try pool.read { try FlaggedReader(database: $0, places: places).dayCounts(first, last) }
    }

    /// Articles by day and outlet, oldest first.
    package func outletCounts(from first: CalendarDay, through last: CalendarDay) throws -> [OutletDayCount] {
        try pool.read { try PeriodReader(database: $0).outlets(first, last) }
    }

    /// Dated articles of a span of days by issue and place: those that name one of the places given (nil: all of them).
    package func placeCounts(from first: CalendarDay, through last: CalendarDay, naming places: Set<String>?) throws
        -> [IssuePlaceCount]
    {
        try pool.read { try PeriodReader(database: $0).places(first, last, naming: places) }
    }

    /// Dated articles with an issue of stories, by day up to the last one given.
    package func storyDays(_ stories: [Int64], through last: CalendarDay) throws -> [StoryDayCount] {
        try pool.read { try PeriodReader(database: $0).storyDays(stories, through: last) }
    }

    /// The articles among a range of numbers that name one of the places.
    package func articles(naming places: Set<String>, among range: ClosedRange<Int64>) throws -> Set<Int64> {
        try pool.read { try PeriodReader(database: $0).articles(naming: places, among: range) }
    }

    /// How many feeds were asked and answered on the days of a span; days on which none was asked are left out.
    package func checkedDays(from first: CalendarDay, through last: CalendarDay) throws -> [CheckedDay] {
        try pool.read { try CheckReader(database: $0, timeZone: clock.timeZone).days(first, last) }
    }

    /// Of each feed the last check within a period, and the last one that did not fail; oldest first.
    package func latestChecks(during period: Range<Date>) throws -> [FeedCheck] {
        try pool.read { try CheckReader(database: $0, timeZone: clock.timeZone).latest(during: period) }
    }

    /// Follow-ups that were opened in a period, answered in it, or open in it, by due date.
    package func followUps(during period: Range<Date>) throws -> [StoryFollowUp] {
        try pool.read { try FollowUpPeriod(database: $0).followUps(during: period) }
    }
}
