import Foundation
import Testing

@testable import FeedFetching

@Suite struct RetryAfterTests {
    @Test(
        arguments: [
            ("120", 120.0), (" 0 ", 0), (nil, 600), ("", 600), ("soon", 600), ("-5", 600),
            ("99999999999999999999", 86_400),
            ("Sun, 22 Nov 2026 08:00:00 GMT", 3_600), ("Sunday, 22-Nov-26 08:00:00 GMT", 3_600),
            ("Sun Nov 22 08:00:00 2026", 3_600), ("Sat, 21 Nov 2026 08:00:00 GMT", 0),
            ("Sun, 22 Nov 2099 08:00:00 GMT", 86_400),
        ] as [(String?, Double)]
    )
    func waitIsRead(_ value: String?, _ seconds: Double) {
        #expect(RetryAfter.date(value, now: testNow) == testNow.addingTimeInterval(seconds))
    }
}
