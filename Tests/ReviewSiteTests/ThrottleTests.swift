import Foundation
import Testing

@testable import ReviewSite

@Suite struct ThrottleTests {
    private let start = Date(timeIntervalSince1970: 1_795_000_000)

    /// Seconds to wait after so many failures at an account, each from another address.
    private func wait(after failures: Int) -> Double? {
        var throttle = LoginThrottle()
        var now = start
        for attempt in 0..<failures {
            while throttle.begin(account: "lan", address: "\(attempt)", at: now) != nil { now += 60 }
        }
        return throttle.begin(account: "lan", address: "another", at: now)
    }

    @Test(arguments: [(4, nil), (5, 2), (6, 4), (7, 8), (12, 256), (30, 900)] as [(Int, Double?)])
    func eachFailureDoublesTheWaitUpToAQuarterOfAnHour(_ failures: Int, _ seconds: Double?) {
        #expect(wait(after: failures) == seconds)
    }

    @Test func anAddressThatTriesManyNamesWaitsToo() {
        var throttle = LoginThrottle()
        for name in 0..<LoginThrottle.freeByAddress {
            #expect(throttle.begin(account: "\(name)", address: "192.0.2.1", at: start) == nil)
        }
        #expect(throttle.begin(account: "new", address: "192.0.2.1", at: start) == 2)
        #expect(throttle.begin(account: "new", address: "192.0.2.2", at: start) == nil)
    }

    @Test func successWipesTheAccountsSlate() {
        var throttle = LoginThrottle()
        for _ in 0..<4 { _ = throttle.begin(account: "lan", address: "a", at: start) }
        throttle.succeeded(account: "lan", address: "a")
        for _ in 0..<LoginThrottle.freeByAccount {
            #expect(throttle.begin(account: "lan", address: "a", at: start) == nil)
        }
        #expect(throttle.begin(account: "lan", address: "a", at: start) != nil)
    }

    @Test func anHourOfRestWipesItToo() {
        var throttle = LoginThrottle()
        for _ in 0..<6 { _ = throttle.begin(account: "lan", address: "a", at: start) }
        for _ in 0..<LoginThrottle.freeByAccount {
            #expect(throttle.begin(account: "lan", address: "a", at: start + 3_700) == nil)
        }
    }

    @Test func theLogTakesThirtyLinesAMinuteAndCountsTheRest() {
        var budget = LogBudget()
        let allowed = (0..<100).count { _ in budget.take(at: start).isAllowed }
        #expect(allowed == LogBudget.limit)
        #expect(budget.take(at: start + 60) == (true, 70))
        #expect(budget.take(at: start + 61) == (true, 0))
    }
}
