import FeedFetching
import Foundation
import PressModel
import Testing

/// How long a server's and a feed's own words keep the next round away.
@Suite struct FreshnessTests {
    struct Case: CustomTestStringConvertible {
        let headers: [String: String]
        var ttl: Int?
        /// Minutes until the feed is due; nil where it is due at once.
        let minutes: Double?

        var testDescription: String { "\(headers) ttl \(ttl ?? 0)" }
    }

    static let cases: [Case] = [
        Case(headers: [:], minutes: nil),
        Case(headers: ["Cache-Control": "max-age=3600"], minutes: 60),
        Case(headers: ["cache-control": "public, MAX-AGE = 1800"], minutes: 30),
        Case(headers: ["Cache-Control": "max-age=3600"], ttl: 120, minutes: 120),
        Case(headers: ["Cache-Control": "max-age=7200"], ttl: 30, minutes: 120),
        Case(headers: ["Cache-Control": "max-age=60"], minutes: nil),
        Case(headers: ["Cache-Control": "max-age=504911232"], minutes: 300),
        Case(headers: ["Cache-Control": "max-age=-5, no-cache"], minutes: nil),
        Case(headers: ["Cache-Control": "max-age=abc"], minutes: nil),
        Case(headers: ["Expires": "Sun, 22 Nov 2026 08:00:00 GMT"], minutes: 60),
        Case(headers: ["Expires": "Sun, 22 Nov 2026 05:00:00 GMT"], minutes: nil),
        Case(headers: ["Expires": "0"], minutes: nil),
        // A clock that is a day behind: its own date counts.
        Case(
            headers: ["Date": "Sat, 21 Nov 2026 07:00:00 GMT", "Expires": "Sat, 21 Nov 2026 07:40:00 GMT"],
            minutes: 40
        ),
        Case(headers: [:], ttl: 1_000_000, minutes: 300),
        Case(headers: [:], ttl: -5, minutes: nil),
    ]

    @Test(arguments: cases) func longestStatedWaitCountsWithinBounds(_ test: Case) {
        let end = Freshness.end(head: FetchedHead(headers: test.headers), ttlMinutes: test.ttl, now: testNow)
        #expect(end.map { $0.timeIntervalSince(testNow) / 60 } == test.minutes)
    }
}
