import ArticleStorage
import Foundation
import PressModel

/// Numbers over the whole queue, and what it can be filtered by.
struct QueueFacts: Sendable {
    let counts: QueueCounts
    let sources: [(id: String, title: String)]
    let places: [String]

    init(_ archive: Archive) throws {
        counts = try archive.queueCounts()
        let choices = try archive.filterChoices()
        (sources, places) = (choices.sources, choices.places)
    }
}

/// Keeps what takes longer to gather on a large archive than a page may take.
///
/// Small archives are counted anew for each page. Where counting is slow, at most a twentieth of the time goes into it:
/// pages show what was last counted, and one counting at a time goes on behind them.
final class QueueFactsKeeper: @unchecked Sendable {
    /// Seconds that counting may take while a page waits.
    static let quick = 0.02
    /// The part of the time that is spent with counting.
    static let share = 0.05

    private struct Kept {
        let facts: QueueFacts
        let cost: TimeInterval
        let at: Date
    }

    private let gather: @Sendable () throws -> QueueFacts
    private let now: @Sendable () -> Date
    private let lock = NSLock()
    private var kept: Kept?
    private var isGathering = false

    init(now: @escaping @Sendable () -> Date = { Date() }, gather: @escaping @Sendable () throws -> QueueFacts) {
        self.now = now
        self.gather = gather
    }

    /// The facts as they are, or as they were a short while ago.
    func facts() throws -> QueueFacts {
        let last = lock.withLock { kept }
        guard let last, last.cost > Self.quick else { return try renew() }
        if now().timeIntervalSince(last.at) > last.cost / Self.share { renewBehind() }
        return last.facts
    }

    @discardableResult
    private func renew() throws -> QueueFacts {
        let start = now()
        let facts = try gather()
        let end = now()
        lock.withLock { kept = Kept(facts: facts, cost: end.timeIntervalSince(start), at: end) }
        return facts
    }

    private func renewBehind() {
        let isFree = lock.withLock {
            defer { isGathering = true }
            return !isGathering
        }
        guard isFree else { return }
        DispatchQueue.global(qos: .utility).async { [self] in
            // A failure leaves what is kept; the next page tries again.
            _ = try? renew()
            lock.withLock { isGathering = false }
        }
    }
}
