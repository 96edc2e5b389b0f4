package import Foundation

/// What is remembered of a feed between rounds: how to ask for it next time, and when.
package struct FeedState: Sendable, Equatable {
    package var validators: FetchValidators?
    /// When the validators were given; old ones are dropped, since some servers answer 304 for ever (FEEDS.md).
    package var validatorsAt: Date?
    /// Hash of the last body: an unchanged body skips the parser.
    package var bodyHash: String?
    /// Entries in the last body that was read.
    package var itemCount: Int?
    /// The feed's identifiers change when a headline does, so its articles are known by their address alone.
    package var distrustsIdentifiers = false
    /// Where the feed has moved to for good; nil while it answers at the address of the list.
    package var movedTo: URL?
    /// How long the feed itself asks to be left alone, in minutes.
    package var ttlMinutes: Int?
    /// What the server said of how long its answer stays fresh.
    package var freshUntil: Date?
    /// When something new may be there, judged by how often the feed publishes.
    package var expectedAt: Date?
    /// The checks in a row that have failed; nil when the last one did not.
    package var failing: FeedFailing?
    /// When the server said that the feed is gone for good (410).
    package var goneAt: Date?

    package init(
        validators: FetchValidators? = nil,
        validatorsAt: Date? = nil,
        bodyHash: String? = nil
    ) {
        self.validators = validators
        self.validatorsAt = validatorsAt
        self.bodyHash = bodyHash
    }

    /// Forgets what keeps the feed from being asked for, and asks at the address of the list again.
    package mutating func wake() {
        forgetBody()
        movedTo = nil
        freshUntil = nil
        expectedAt = nil
        failing = nil
        goneAt = nil
    }

    /// Forgets what was learned of the last body, so that the next request asks for the whole feed.
    package mutating func forgetBody() {
        validators = nil
        validatorsAt = nil
        bodyHash = nil
    }
}

/// New articles of a feed within a time of watching.
package struct FeedArrivals: Sendable, Equatable {
    package var count: Int
    package var watchedSince: Date

    package init(count: Int, watchedSince: Date) {
        self.count = count
        self.watchedSince = watchedSince
    }
}

/// A row of failed checks.
package struct FeedFailing: Sendable, Equatable {
    package var count: Int
    package var since: Date
    /// The next attempt is not made earlier.
    package var retryAt: Date

    package init(count: Int, since: Date, retryAt: Date) {
        self.count = count
        self.since = since
        self.retryAt = retryAt
    }
}
