import FeedFetching
import Foundation
import Testing

@Suite struct HostGateTests {
    /// Counts how many are inside at once, in all and at one host.
    private actor Crowd {
        private(set) var largest = 0
        private(set) var largestAtOneHost = 0
        private var inside: [String: Int] = [:]

        func come(_ host: String) {
            inside[host, default: 0] += 1
            largest = max(largest, inside.values.reduce(0, +))
            largestAtOneHost = max(largestAtOneHost, inside[host, default: 0])
        }

        func go(_ host: String) {
            inside[host, default: 0] -= 1
        }
    }

    @Test func oneAtATimePerHostAndNoMoreThanTheLimit() async {
        let gate = HostGate(concurrentHosts: 3)
        let crowd = Crowd()
        await withDiscardingTaskGroup { group in
            for index in 0..<60 {
                group.addTask {
                    let host = "bao\(index % 6).example"
                    #expect(await gate.enter(host, now: { testNow }) == .entered)
                    await crowd.come(host)
                    try? await Task.sleep(for: .milliseconds(2))
                    await crowd.go(host)
                    await gate.leave(host, pause: 0)
                }
            }
        }
        #expect(await crowd.largestAtOneHost == 1)
        #expect(await crowd.largest <= 3)
    }

    @Test func hostRestsBetweenTwoRequestsWhileOthersGoOn() async {
        let gate = HostGate(concurrentHosts: 1)
        _ = await gate.enter("a", now: { testNow })
        await gate.leave("a", pause: 0.3)
        let start = ContinuousClock.now
        #expect(await gate.enter("b", now: { testNow }) == .entered)
        await gate.leave("b", pause: 0)
        #expect(await gate.enter("a", now: { testNow }) == .entered)
        #expect(ContinuousClock.now - start >= .milliseconds(250))
    }

    @Test func parkedHostTurnsAwayThoseWhoWaitAndOpensAgain() async {
        let gate = HostGate(concurrentHosts: 2)
        let until = testNow.addingTimeInterval(60)
        #expect(await gate.enter("a", now: { testNow }) == .entered)
        let waiting = Task { await gate.enter("a", now: { testNow }) }
        await Task.yield()
        await gate.park("a", until: until)
        await gate.leave("a", pause: 0)
        #expect(await waiting.value == .parked(until: until))
        #expect(await gate.enter("b", now: { testNow }) == .entered)
        #expect(await gate.enter("a", now: { until }) == .entered)
    }

    @Test func hostParkedByAnEarlierRoundStaysSo() async {
        let until = testNow.addingTimeInterval(60)
        let gate = HostGate(concurrentHosts: 2, parked: ["a": until])
        #expect(await gate.enter("a", now: { testNow }) == .parked(until: until))
    }
}
