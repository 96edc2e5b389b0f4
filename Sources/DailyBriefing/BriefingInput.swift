package import Foundation
package import PressModel

/// Everything a briefing is made of, read from the archive by the caller.
package struct BriefingInput: Sendable {
    package var office: OfficeProfile
    /// The last day that is reported on.
    package var day: CalendarDay
    package var period: BriefingPeriod
    /// Names of the places that the report is narrowed to, as they were asked for; empty for all.
    package var scope: [String] = []
    package var clock: PressClock
    /// For a day all its articles; for longer periods those that its digest asks for.
    package var articles: [ArchivedArticle]
    package var late: [ArchivedArticle]
    /// Titles of the issues, by id.
    package var issueTitles: [String: Words]
    /// Feeds of the list, switched off ones too.
    package var sources: [FeedSource]
    /// Checks since the period began; of each feed the last one and the last that did not fail are enough.
    package var checks: [FeedCheck]
    package var lastSuccesses: [String: Date]
    /// Feeds that are not asked for any more until a person sees to them, with the reason.
    package var gone: [String: FetchFailure]
    /// Articles by issue and day, up to the day itself.
    package var issueCounts: [IssueDayCount]
    /// Articles with an issue by day, up to the day itself.
    package var keptCounts: [CalendarDay: Int] = [:]
    /// Days on which feeds were read.
    package var collectedDays: Set<CalendarDay>
    /// Articles of the period by issue and place.
    package var placeCounts: [IssuePlaceCount] = []
    /// What the archive's stories had on the days before the period and in it.
    package var storyDays: [StoryDayCount] = []
    /// Follow-ups opened or answered in the period, or open in it.
    package var followUps: [StoryFollowUp] = []
    /// How often each lexicon was right in the last 90 days.
    package var precision: [RulePrecision] = []
    /// Articles of a longer period by outlet.
    package var outlets: [OutletDayCount] = []
    /// A longer period in numbers; nil for a day, whose articles say it all.
    package var digest: PeriodDigest?
    /// Numbers of the articles that name a place of the report's scope; nil without one.
    package var inScope: Set<Int64>?
    package var rules: RuleVersions

    package init(
        office: OfficeProfile,
        day: CalendarDay,
        period: BriefingPeriod? = nil,
        clock: PressClock,
        articles: [ArchivedArticle],
        late: [ArchivedArticle] = [],
        issueTitles: [String: Words],
        sources: [FeedSource] = [],
        checks: [FeedCheck] = [],
        lastSuccesses: [String: Date] = [:],
        gone: [String: FetchFailure] = [:],
        issueCounts: [IssueDayCount] = [],
        collectedDays: Set<CalendarDay> = [],
        rules: RuleVersions
    ) {
        self.office = office
        self.day = day
        self.period = period ?? BriefingPeriod(.day, containing: day)
        self.clock = clock
        self.articles = articles
        self.late = late
        self.issueTitles = issueTitles
        self.sources = sources
        self.checks = checks
        self.lastSuccesses = lastSuccesses
        self.gone = gone
        self.issueCounts = issueCounts
        self.collectedDays = collectedDays
        self.rules = rules
    }

    /// The days that are reported on, oldest first.
    var reportedDays: [CalendarDay] { CalendarDay.days(from: period.first, through: day) }

    /// Whether the report takes in an article.
    func takes(_ article: ArchivedArticle) -> Bool { inScope?.contains(article.article.id) ?? true }

    /// An issue's title; its id for one that no lexicon has any more.
    func title(of issue: String) -> Words { issueTitles[issue] ?? Words(vi: issue, en: issue) }
}

/// The office that reads the briefing.
package struct OfficeProfile: Sendable, Equatable {
    package var name: String
    package var place: String
    /// Names of places whose stories come first.
    package var scope: Set<String>
    /// Days within which the office answers the press (Press Law 2016, article 39: 30).
    package var answerDays: Int
    /// Characters of a quoted passage at most.
    package var passageLimit: Int

    package init(name: String, place: String, scope: Set<String>, answerDays: Int, passageLimit: Int) {
        self.name = name
        self.place = place
        self.scope = scope
        self.answerDays = answerDays
        self.passageLimit = passageLimit
    }
}

extension RuleVersions {
    /// The versions of the program and of the lexicons.
    package static func of(program: String, lexicons: String) -> RuleVersions {
        RuleVersions(program: program, lexicons: lexicons)
    }
}
