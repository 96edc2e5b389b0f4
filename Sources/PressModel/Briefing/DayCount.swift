/// What a day brought on the issues that are followed: dated articles alone, an undated one is of no day.
package struct DayCount: Sendable, Equatable {
    package let day: CalendarDay
    /// Articles with at least one issue that holds.
    package let kept: Int
    /// The same by issue, in the order of their ids; an article with two issues counts for both.
    package let issues: [IssueDayCount]

    package init(day: CalendarDay, kept: Int, issues: [IssueDayCount]) {
        self.day = day
        self.kept = kept
        self.issues = issues
    }
}

/// Articles of an outlet on a day.
package struct OutletDayCount: Sendable, Equatable {
    package let day: CalendarDay
    package let outlet: String
    package let articles: Int
    /// Of those, the ones without a date, which stand on the day when they were first seen.
    package let undated: Int

    package init(day: CalendarDay, outlet: String, articles: Int, undated: Int) {
        self.day = day
        self.outlet = outlet
        self.articles = articles
        self.undated = undated
    }
}

/// Dated articles of an issue that name a place.
package struct IssuePlaceCount: Sendable, Equatable {
    package let issue: String
    package let place: String
    package let articles: Int

    package init(issue: String, place: String, articles: Int) {
        self.issue = issue
        self.place = place
        self.articles = articles
    }
}

/// Dated articles with an issue that a story had on a day.
package struct StoryDayCount: Sendable, Equatable {
    package let story: Int64
    package let day: CalendarDay
    package let articles: Int

    package init(story: Int64, day: CalendarDay, articles: Int) {
        self.story = story
        self.day = day
        self.articles = articles
    }
}

/// Feeds that were asked on a day, and those that answered at least once.
package struct CheckedDay: Sendable, Equatable {
    package let day: CalendarDay
    package let asked: Int
    package let read: Int

    package init(day: CalendarDay, asked: Int, read: Int) {
        self.day = day
        self.asked = asked
        self.read = read
    }
}

/// A follow-up with the article that it was opened on.
package struct StoryFollowUp: Sendable, Equatable {
    package let followUp: FollowUp
    package let article: Int64
    /// The article's story; nil when it stands alone.
    package let story: Int64?
    package let url: String?

    package init(followUp: FollowUp, article: Int64, story: Int64?, url: String?) {
        self.followUp = followUp
        self.article = article
        self.story = story
        self.url = url
    }
}
