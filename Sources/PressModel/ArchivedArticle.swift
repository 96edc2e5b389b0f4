package import Foundation

/// An article with the findings that hold on it.
package struct ArchivedArticle: Sendable {
    package let article: Article
    package let findings: [ArchivedFinding]
    /// The story that it is in; nil for one that stands alone.
    package let storyID: Int64?
    /// A person has taken it out of a story.
    package let isPlacedByHand: Bool

    package init(
        article: Article,
        findings: [ArchivedFinding],
        storyID: Int64? = nil,
        isPlacedByHand: Bool = false
    ) {
        self.article = article
        self.findings = findings
        self.storyID = storyID
        self.isPlacedByHand = isPlacedByHand
    }
}

/// The words of an article that the archive has, for reading them again by other rules.
package struct StoredContent: Sendable {
    package let id: Int64
    package let content: ArticleContent
    package let published: Date?

    package init(id: Int64, content: ArticleContent, published: Date?) {
        self.id = id
        self.content = content
        self.published = published
    }
}

/// A finding with its number in the archive and the decision that holds.
package struct ArchivedFinding: Sendable {
    package let id: Int64
    package let finding: Finding
    package let decision: Decision?

    package init(id: Int64, finding: Finding, decision: Decision?) {
        self.id = id
        self.finding = finding
        self.decision = decision
    }

    /// The issue that holds after a person's decision: the corrected one, none when rejected.
    package var effectiveIssue: String? {
        guard finding.kind == .issue else { return nil }
        switch decision?.verdict {
        case .wrong: return nil
        case .corrected: return decision?.correctedIssue
        case .confirmed, .unsure, nil: return finding.subject
        }
    }
}

/// Number of articles of an issue on a day, and of the outlets that carried them.
package struct IssueDayCount: Sendable, Equatable {
    package let issue: String
    package let day: CalendarDay
    package let articles: Int
    package let sources: Int

    package init(issue: String, day: CalendarDay, articles: Int, sources: Int) {
        self.issue = issue
        self.day = day
        self.articles = articles
        self.sources = sources
    }
}
