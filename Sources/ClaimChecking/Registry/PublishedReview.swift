/// A check as a publisher gave it out.
package struct PublishedReview: Sendable, Equatable {
    /// The check; of one that was taken back nothing but its id may be known, the rest is empty then.
    package let claim: CheckedClaim
    /// Whether the publisher took it back.
    package let isWithdrawn: Bool

    package init(claim: CheckedClaim, isWithdrawn: Bool) {
        self.claim = claim
        self.isWithdrawn = isWithdrawn
    }
}

/// What was read of a document of checks.
package struct ReviewSummary: Sendable, Equatable {
    /// Reviews handed on.
    package var count = 0
    /// Entries with faults.
    package var skipped = 0
    /// Whether the document is a whole registry, so that what no longer stands in it was taken back.
    ///
    /// That is one `DataFeed` or one JSON array, complete and undamaged; entries that lack a part don't count as damage.
    package var isWhole = false

    package init() {}
}
