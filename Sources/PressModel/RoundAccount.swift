package import Foundation

/// The account of one round, as `run --json` prints it.
package struct RoundAccount: Sendable, Codable, Equatable {
    /// Counts of feeds by how their check ended.
    package struct Feeds: Sendable, Codable, Equatable {
        package var due = 0
        package var fetched = 0
        package var unchanged = 0
        package var failed = 0
        /// Feeds that were switched on and not due.
        package var skipped = 0
        /// Skipped feeds by `Skip.reason`.
        package var skippedByReason: [String: Int] = [:]
        /// Failures by `FetchFailure.Reason`.
        package var failedByReason: [String: Int] = [:]

        /// Whether feeds were asked and not one of their servers sent anything.
        package var isSilent: Bool {
            let silent: [FetchFailure.Reason] = [.dns, .refused, .timeout, .local]
            return failed > 0 && silent.reduce(0) { $0 + failedByReason[$1.rawValue, default: 0] } == due
        }

        package init() {}
    }

    /// Counts of items in the feeds that were fetched.
    package struct Items: Sendable, Codable, Equatable {
        package var read = 0
        package var new = 0
        package var changed = 0
        /// Items that the archive already had, unchanged.
        package var duplicate = 0

        package init() {}
    }

    /// One feed that failed, by name, so that nobody has to search a log.
    package struct Failure: Sendable, Codable, Equatable {
        package let source: String
        package let url: String
        package let reason: String
        package let detail: String

        package init(source: String, url: String, reason: String, detail: String) {
            self.source = source
            self.url = url
            self.reason = reason
            self.detail = detail
        }
    }

    /// One feed that was passed over, and why.
    package struct Skip: Sendable, Codable, Equatable {
        package let source: String
        package let url: String
        /// `gone`, `failing`, `fresh` or `quiet`.
        package let reason: String
        package let detail: String
        /// The earliest moment of the next attempt; missing where only a person can end the wait.
        package let until: Date?

        package init(source: String, url: String, reason: String, detail: String, until: Date?) {
            self.source = source
            self.url = url
            self.reason = reason
            self.detail = detail
            self.until = until
        }
    }

    /// Something about a feed that was read and that its keeper should know.
    package struct Notice: Sendable, Codable, Equatable {
        package let source: String
        /// `moved`, `shrunk`, `identifiers`, or `claims` for checks that could not be taken in.
        package let kind: String
        package let detail: String

        package init(source: String, kind: String, detail: String) {
            self.source = source
            self.kind = kind
            self.detail = detail
        }
    }

    package var startedAt: Date
    package var finishedAt: Date
    package var feeds = Feeds()
    package var items = Items()
    /// New findings by kind.
    package var findings: [String: Int] = [:]
    /// What the fact-checkers' feeds brought.
    package var claims = ClaimChanges()
    package var failures: [Failure] = []
    package var skips: [Skip] = []
    package var notices: [Notice] = []
    /// Article pages downloaded because the feed's own text was short.
    package var pages = 0
    /// Files of the briefing written at the end, relative to the workspace.
    package var briefing: [String] = []
    /// Seconds spent by stage (fetch, process, store), summed over feeds that are in work at the same time.
    package var durations: [String: Double] = [:]

    package init(startedAt: Date) {
        self.startedAt = startedAt
        self.finishedAt = startedAt
    }
}
