/// Number of articles of an issue at a place on a day, and of the outlets that carried them.
package struct MatterCount: Sendable, Equatable {
    package let day: CalendarDay
    package let issue: String
    /// Nil for the issue as a whole: all its articles, those without a place too.
    package let place: String?
    package let articles: Int
    /// Different outlets.
    package let sources: Int

    package init(day: CalendarDay, issue: String, place: String?, articles: Int, sources: Int) {
        self.day = day
        self.issue = issue
        self.place = place
        self.articles = articles
        self.sources = sources
    }
}
