import FeedParsing
import Foundation
import Testing

/// A date as a feed writes it, and the moment it means.
struct DateCase: CustomTestStringConvertible, Sendable {
    var text: String
    var moment: String?
    var testDescription: String { text }
}

@Suite struct DateTests {
    static let readable = [
        DateCase(text: "Thu, 12 Nov 2026 06:40:00 +0700", moment: "2026-11-11T23:40:00Z"),
        DateCase(text: "Thu, 12 Nov 2026 06:40:00 GMT+7", moment: "2026-11-11T23:40:00Z"),
        DateCase(text: "Thu, 12 Nov 2026 06:40:00 gMt + 7", moment: "2026-11-11T23:40:00Z"),
        DateCase(text: "Thu, 12 Nov 2026 06:40:00 +07", moment: "2026-11-11T23:40:00Z"),
        DateCase(text: "Thu, 12 Nov 2026 06:40:00 GMT+07:00", moment: "2026-11-11T23:40:00Z"),
        DateCase(text: "Mon, 05 Oct 26 08:00:00 +0700", moment: "2026-10-05T01:00:00Z"),
        DateCase(text: "05 Oct 98 08:00:00 GMT", moment: "1998-10-05T08:00:00Z"),
        DateCase(text: "Thu, 1 Jan 2004 19:48:21 EST", moment: "2004-01-02T00:48:21Z"),
        DateCase(text: "12 November 2026 06:40", moment: "2026-11-12T06:40:00Z"),
        DateCase(text: "Sun Jan  4 16:29:06 2004", moment: "2004-01-04T16:29:06Z"),
        DateCase(text: "Sun Jan  4 16:29:06 PST 2004", moment: "2004-01-05T00:29:06Z"),
        DateCase(text: "Nov 12, 2026 6:40 PM", moment: "2026-11-12T18:40:00Z"),
        DateCase(text: "12 Thg 11 2026 06:40:00 +0700", moment: "2026-11-11T23:40:00Z"),
        DateCase(text: "Thứ Năm, 12 tháng 11, 2026 06:40 +0700", moment: "2026-11-11T23:40:00Z"),
        DateCase(text: "2026-11-12T06:40:00+07:00", moment: "2026-11-11T23:40:00Z"),
        DateCase(text: "2026-11-12T06:40:00.250Z", moment: "2026-11-12T06:40:00Z"),
        DateCase(text: "2026-11-12t06:40z", moment: "2026-11-12T06:40:00Z"),
        DateCase(text: "2026-11-12 06:40:00 +0700", moment: "2026-11-11T23:40:00Z"),
        DateCase(text: "2026-11-12T24:00:00Z", moment: "2026-11-13T00:00:00Z"),
        DateCase(text: "2026-11-12", moment: "2026-11-12T00:00:00Z"),
        DateCase(text: "2026-11", moment: "2026-11-01T00:00:00Z"),
        DateCase(text: "2026", moment: "2026-01-01T00:00:00Z"),
        DateCase(text: "20261112T064000Z", moment: "2026-11-12T06:40:00Z"),
        DateCase(text: "10/2/2026 9:25:00 AM", moment: "2026-10-02T02:25:00Z"),
        DateCase(text: "10/2/2026 9:25:00 PM", moment: "2026-10-02T14:25:00Z"),
        DateCase(text: "10/2/2026 12:05:00 AM", moment: "2026-10-01T17:05:00Z"),
        DateCase(text: "23/11/2026 10:25", moment: "2026-11-23T03:25:00Z"),
        DateCase(text: "Thứ hai, 23/11/2026, 10:25 (GMT+7)", moment: "2026-11-23T03:25:00Z"),
        DateCase(text: "02-10-2026 09:25", moment: "2026-10-02T02:25:00Z"),
        DateCase(text: "29 Feb 2028 00:00:00 GMT", moment: "2028-02-29T00:00:00Z"),
    ]

    @Test(arguments: readable) func datesSeenInFeedsAreRead(_ dateCase: DateCase) throws {
        let date = try #require(FeedDate.parse(dateCase.text))
        #expect(
            Date(timeIntervalSince1970: date.timeIntervalSince1970.rounded(.down)).ISO8601Format() == dateCase.moment
        )
    }

    @Test(arguments: [
        "", "   ", "hôm nay", "now", "31 Feb 2026 10:00:00 GMT", "29 Feb 2026", "2026-13-01", "2026-11-31T00:00:00Z",
        "2026-11-12T25:00:00Z", "Thu, 12 Nov 2026 06:75:00 GMT", "31/4/2026 10:00", "12/13/14/15", "Nov 2026", "0",
        "999999999999999999999999", "2026-11-12T", "Mon, 05 Oct", "00/00/0000", "-1",
        String(repeating: "1 ", count: 5_000),
    ])
    func whatIsNoDateGivesNone(_ text: String) {
        #expect(FeedDate.parse(text) == nil)
    }
}
