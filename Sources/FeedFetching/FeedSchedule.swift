package import Foundation
package import PressModel

/// Says when a feed is asked again: what the server wants, how often the feed publishes, how often it failed.
package struct FeedSchedule: Sendable {
    /// Why a feed is passed over in a round.
    package enum Wait: Sendable, Equatable {
        /// The server said that the feed is gone for good (410).
        case gone(since: Date)
        /// Checks in a row have failed.
        case failing(count: Int, since: Date, until: Date)
        /// The server said that its last answer stays fresh.
        case fresh(until: Date)
        /// Nothing new is expected yet, judged by the feed's own pace.
        case quiet(until: Date)
        /// The feed's host asked to be left alone.
        case busy(until: Date)
    }

    /// Failures in a row after which attempts are spaced out.
    static let patience = 3
    /// Seconds between attempts then, doubled each time.
    static let firstPause = 1_800.0
    /// With the jitter on top, a feed is tried again within a day.
    static let longestPause = 20 * 3_600.0
    /// The longest pause where nothing answered at all: the fault may lie with this office's own network.
    static let longestSilence = 2 * 3_600.0
    /// What a failure says of an address that a feed has moved to: it is of no use.
    private static let useless: Set<FetchFailure.Reason> = [
        .gone, .http, .htmlPage, .notAFeed, .noItems, .redirects, .badURL, .privateAddress,
    ]
    /// Seconds for which a feed is watched before its pace is believed.
    static let watch = 86_400.0
    /// Seconds within which a feed that may bring something is asked again; the upper bound lets a daily round read all.
    static let pace = 600.0...14_400.0

    /// A factor near 1 that keeps many feeds from being asked all in the same round.
    private let jitter: @Sendable () -> Double

    /// Makes a schedule.
    ///
    /// - Parameter jitter: Gives a factor near 1 each time.
    package init(jitter: @escaping @Sendable () -> Double = { Double.random(in: 0.85...1.15) }) {
        self.jitter = jitter
    }

    /// Why a feed is to be left alone at a moment; nil when it is due.
    package func wait(_ state: FeedState, at now: Date) -> Wait? {
        if let since = state.goneAt { return .gone(since: since) }
        if let failing = state.failing {
            // What a server promised before it failed is not believed any more.
            guard failing.retryAt > now else { return nil }
            return .failing(count: failing.count, since: failing.since, until: failing.retryAt)
        }
        if let until = state.freshUntil, until > now { return .fresh(until: until) }
        if let until = state.expectedAt, until > now { return .quiet(until: until) }
        return nil
    }

    /// Notes a check that succeeded.
    ///
    /// - Parameters:
    ///   - state: What is remembered of the feed; its `ttlMinutes` is that of the last body.
    ///   - head: The answer's header and where it led.
    ///   - arrivals: What the feed has brought lately.
    ///   - now: The moment of the check.
    package func noteSuccess(_ state: inout FeedState, head: FetchedHead, arrivals: FeedArrivals?, at now: Date) {
        state.failing = nil
        state.goneAt = nil
        if let address = head.permanentURL { state.movedTo = address }
        state.freshUntil = Freshness.end(head: head, ttlMinutes: state.ttlMinutes, now: now)
        state.expectedAt = expected(arrivals, now)
    }

    /// Notes a check that failed.
    ///
    /// - Parameters:
    ///   - state: What is remembered of the feed.
    ///   - failure: What went wrong.
    ///   - hasItems: Whether something could be read all the same; such a feed is asked as often as before.
    ///   - now: The moment of the check.
    package func noteFailure(
        _ state: inout FeedState,
        _ failure: FetchFailure,
        hasItems: Bool = false,
        at now: Date
    ) {
        // A host that was not asked because it is parked, or that this machine could not ask, has not failed.
        guard failure.reason != .local, failure.reason != .busy || failure.status != nil else { return }
        let count = (state.failing?.count ?? 0) + 1
        let pause = hasItems || failure.reason == .noItems ? 0 : pause(after: count, failure)
        state.failing = FeedFailing(
            count: count,
            since: state.failing?.since ?? now,
            retryAt: now.addingTimeInterval(pause)
        )
        if state.movedTo == nil {
            if failure.reason == .gone { state.goneAt = now }
        } else if Self.useless.contains(failure.reason) || count >= Self.patience {
            // The new address was a mistake, or has had its day: the list's own is tried next.
            state.movedTo = nil
            state.forgetBody()
        }
    }

    private func pause(after count: Int, _ failure: FetchFailure) -> Double {
        guard count >= Self.patience else { return 0 }
        let longest = failure.status == nil ? Self.longestSilence : Self.longestPause
        let doublings = min(count - Self.patience, 10)
        return min(Self.firstPause * Double(1 << doublings), longest) * jitter()
    }

    /// Half the usual time between two new articles, so that few wait long.
    private func expected(_ arrivals: FeedArrivals?, _ now: Date) -> Date? {
        guard let arrivals else { return nil }
        let watched = now.timeIntervalSince(arrivals.watchedSince)
        guard watched >= Self.watch else { return nil }
        let half = arrivals.count == 0 ? Self.pace.upperBound : watched / Double(arrivals.count) / 2
        return now.addingTimeInterval(min(max(half, Self.pace.lowerBound), Self.pace.upperBound) * jitter())
    }
}
