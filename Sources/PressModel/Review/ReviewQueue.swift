/// Where a finding stands in the review.
package enum ReviewStatus: String, Sendable, Codable, CaseIterable {
    /// Nobody has decided.
    case open
    case confirmed
    case wrong
    case corrected
    case unsure
    /// Decided in any way.
    case decided
    case all
}

/// Which findings a queue shows; nil lets everything through.
package struct QueueFilter: Sendable, Equatable, Codable {
    package var status = ReviewStatus.open
    package var kind: FindingKind?
    package var issue: String?
    /// Name of a place as the gazetteer writes it.
    package var place: String?
    /// A feed's id.
    package var source: String?
    /// First and last day of the articles.
    package var first: CalendarDay?
    package var last: CalendarDay?

    /// By default the open findings.
    package init(
        status: ReviewStatus = .open,
        kind: FindingKind? = nil,
        issue: String? = nil,
        place: String? = nil,
        source: String? = nil,
        first: CalendarDay? = nil,
        last: CalendarDay? = nil
    ) {
        self.status = status
        self.kind = kind
        self.issue = issue
        self.place = place
        self.source = source
        self.first = first
        self.last = last
    }
}

/// The place in a queue after which the next page begins (keyset pagination: stable while others decide).
package struct QueueCursor: Sendable, Equatable, Codable {
    package var urgency: Double
    package var findingID: Int64

    package init(urgency: Double, findingID: Int64) {
        self.urgency = urgency
        self.findingID = findingID
    }
}

/// Findings that belong to one story, the most urgent first.
package struct QueueStory: Sendable {
    /// The story's number; nil for an article that stands alone.
    package let storyID: Int64?
    /// Those that the filter lets through.
    package let items: [ReviewItem]
    /// Outlets and articles of the whole story.
    package let outlets: Int
    package let articles: Int

    package init(storyID: Int64?, items: [ReviewItem], outlets: Int, articles: Int) {
        self.storyID = storyID
        self.items = items
        self.outlets = outlets
        self.articles = articles
    }
}

/// A page of the queue.
package struct QueueSlice: Sendable {
    package let stories: [QueueStory]
    /// Where the next page begins; nil on the last one.
    package let next: QueueCursor?

    package init(stories: [QueueStory], next: QueueCursor?) {
        self.stories = stories
        self.next = next
    }
}

/// How many findings stand where.
package struct QueueCounts: Sendable, Equatable {
    package var byStatus: [ReviewStatus: Int]
    /// Open ones.
    package var byKind: [FindingKind: Int]

    package init(byStatus: [ReviewStatus: Int], byKind: [FindingKind: Int]) {
        self.byStatus = byStatus
        self.byKind = byKind
    }
}
