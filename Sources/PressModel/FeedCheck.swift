package import Foundation

/// One line of the coverage: how one feed's check ended in one round.
package struct FeedCheck: Sendable, Equatable {
    package enum Outcome: String, Sendable, Codable {
        case fetched
        case unchanged
        case failed
    }

    package let sourceID: String
    package let sourceTitle: String
    package let at: Date
    package let outcome: Outcome
    /// Set with `.failed`.
    package let failure: FetchFailure?
    package let itemCount: Int
    package let newCount: Int

    package init(
        sourceID: String,
        sourceTitle: String,
        at: Date,
        outcome: Outcome,
        failure: FetchFailure? = nil,
        itemCount: Int = 0,
        newCount: Int = 0
    ) {
        self.sourceID = sourceID
        self.sourceTitle = sourceTitle
        self.at = at
        self.outcome = outcome
        self.failure = failure
        self.itemCount = itemCount
        self.newCount = newCount
    }
}
