import ArticleStorage
import Foundation
import PressModel
import Testing

@testable import ReviewSite

@Suite struct QueueFactsTests {
    /// Gathers facts, each time taking so many seconds of the test's clock; counts how often.
    private final class Counting: @unchecked Sendable {
        let clock = TestClock()
        private let lock = NSLock()
        private var runs = 0

        var count: Int { lock.withLock { runs } }

        func keeper(_ archive: Archive, seconds: Double) -> QueueFactsKeeper {
            QueueFactsKeeper(now: { self.clock.now }) {
                self.clock.advance(seconds)
                self.lock.withLock { self.runs += 1 }
                return try QueueFacts(archive)
            }
        }
    }

    @Test func aSmallArchiveIsCountedAnewForEachPage() async throws {
        try await DeskServer.open(DeskItems.tides(2)) { desk in
            let counting = Counting()
            let keeper = counting.keeper(desk.archive, seconds: 0.001)
            for _ in 0..<5 { _ = try keeper.facts() }
            #expect(counting.count == 5)
        }
    }

    @Test func whereCountingIsSlowPagesDoNotWaitForIt() async throws {
        try await DeskServer.open(DeskItems.tides(2)) { desk in
            let counting = Counting()
            let keeper = counting.keeper(desk.archive, seconds: 0.5)
            for _ in 0..<5 { #expect(try keeper.facts().counts.byStatus[.open] == 2) }
            #expect(counting.count == 1)
            // After twenty times as long it is counted once more, behind the pages.
            counting.clock.advance(11)
            for _ in 0..<5 { _ = try keeper.facts() }
            while counting.count < 2 { try await Task.sleep(for: .milliseconds(2)) }
            #expect(counting.count == 2)
        }
    }
}
