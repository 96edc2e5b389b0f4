package import Foundation
package import PressModel

/// Everything a day's briefing is made of, read from the archive by the caller.
package struct BriefingInput: Sendable {
    package var office: OfficeProfile
    package var day: CalendarDay
    package var clock: PressClock
    package var articles: [ArchivedArticle]
    package var late: [ArchivedArticle]
    /// Titles of the issues, by id.
    package var issueTitles: [String: Words]
    /// Feeds of the list, switched off ones too.
    package var sources: [FeedSource]
    /// Checks since the day began.
    package var checks: [FeedCheck]
    package var lastSuccesses: [String: Date]
    /// Feeds that are not asked for any more until a person sees to them, with the reason.
    package var gone: [String: FetchFailure]
    /// Articles by issue and day, up to the day itself.
    package var issueCounts: [IssueDayCount]
    /// Days on which feeds were read.
    package var collectedDays: Set<CalendarDay>
    package var rules: RuleVersions

    package init(
        office: OfficeProfile,
        day: CalendarDay,
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
