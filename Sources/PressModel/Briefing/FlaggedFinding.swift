/// A finding in numbers, without words: what long periods are counted from.
package struct FlaggedFinding: Sendable, Equatable {
    /// The article's number in the archive.
    package let article: Int64
    /// The story that the article is in; nil for one that stands alone.
    package let story: Int64?
    package let outlet: String
    package let day: CalendarDay
    /// Whether the outlet says when it published the article.
    package let isDated: Bool
    package let kind: FindingKind
    /// The issue that holds after a person's decision; nil for other kinds and where it was rejected.
    package let issue: String?
    package let verdict: Verdict?
    /// Score over threshold.
    package let ratio: Double

    package init(
        article: Int64,
        story: Int64?,
        outlet: String,
        day: CalendarDay,
        isDated: Bool,
        kind: FindingKind,
        issue: String?,
        verdict: Verdict?,
        ratio: Double
    ) {
        self.article = article
        self.story = story
        self.outlet = outlet
        self.day = day
        self.isDated = isDated
        self.kind = kind
        self.issue = issue
        self.verdict = verdict
        self.ratio = ratio
    }
}
