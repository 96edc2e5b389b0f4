import ArticleStorage
import Foundation
import PressModel

/// Adds up a round while its feeds are in work, and keeps the hosts' budgets of pages.
actor RoundTally {
    private var account: RoundAccount
    private var pagesByHost: [String: Int] = [:]

    init(startedAt: Date, due: Int, skips: [RoundAccount.Skip]) {
        account = RoundAccount(startedAt: startedAt)
        account.feeds.due = due
        account.feeds.skipped = skips.count
        account.skips = skips
        for skip in skips { account.feeds.skippedByReason[skip.reason, default: 0] += 1 }
    }

    /// Adds one feed's outcome.
    func add(_ result: FeedResult) {
        account.items.read += result.read
        account.items.new += result.counts.new
        account.items.changed += result.counts.changed
        account.items.duplicate += result.read - result.counts.new - result.counts.changed
        for (kind, count) in result.counts.findings { account.findings[kind.rawValue, default: 0] += count }
        account.claims += result.claims
        account.pages += result.pages
        account.notices += result.notices
        for (stage, seconds) in result.seconds { account.durations[stage, default: 0] += seconds }
        count(result)
    }

    private func count(_ result: FeedResult) {
        switch result.outcome {
        case .fetched: account.feeds.fetched += 1
        case .unchanged: account.feeds.unchanged += 1
        case .failed: account.feeds.failed += 1
        }
        guard let failure = result.failure else { return }
        account.feeds.failedByReason[failure.reason.rawValue, default: 0] += 1
        account.failures.append(
            RoundAccount.Failure(
                source: result.source.title,
                url: result.source.url.absoluteString,
                reason: failure.reason.rawValue,
                detail: failure.detail
            )
        )
    }

    /// True while the host's pages of this round are not used up; each call uses one.
    func takePage(of host: String, limit: Int) -> Bool {
        guard pagesByHost[host, default: 0] < limit else { return false }
        pagesByHost[host, default: 0] += 1
        return true
    }

    /// The account so far, failures in the order of their names.
    func snapshot() -> RoundAccount {
        var copy = account
        copy.failures.sort { ($0.source, $0.url) < ($1.source, $1.url) }
        copy.notices.sort { ($0.source, $0.kind) < ($1.source, $1.kind) }
        return copy
    }
}

/// What one feed brought in a round.
struct FeedResult: Sendable {
    var source: FeedSource
    var outcome: FeedCheck.Outcome
    var failure: FetchFailure?
    var read = 0
    var counts = StoredCounts()
    var claims = ClaimChanges()
    var pages = 0
    var notices: [RoundAccount.Notice] = []
    /// Seconds by stage.
    var seconds: [String: Double] = [:]
}
