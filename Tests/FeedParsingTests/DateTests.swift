import FeedParsing
import Foundation
import Testing

@Suite struct DateTests {
    static let unreadable = [
        "10h25 ngày 23/11",
        "令和8年11月23日",
        "平成30年11月23日",
        "2026-02-29",
        "31/4/2026 10:00",
        "12/13/14/15",
        "hôm nay",
        "now",
        "3 days ago",
        "Yesterday 10:25",
        "Mon, 23 Nov 2026 10:25:00 +9900",
        "Mon, 23 Nov 2026 25:25:00 GMT",
        "2026-366",
        "2026-W54-1",
        "2026-11-23T",
        "-1",
        "0",
        "192.168.1.1",
        "1.2.3",
        "Nov 2026",
        "2026-11-23T10:25:00Zjunk",
        "Mon, 23 Nov",
        "23/11",
        "10:25",
        "Tháng 11 năm 2026",
        "", "   ", "31 Feb 2026 10:00:00 GMT", "29 Feb 2026", "2026-13-01", "2026-11-31T00:00:00Z",
        "2026-11-12T25:00:00Z", "Thu, 12 Nov 2026 06:75:00 GMT", "999999999999999999999999", "Mon, 05 Oct",
        "00/00/0000", "99999999999999", "2026-11-12T10:25:00+99:99", "Sun, 16 Dec 2012 1:2:3:4 GMT",
        "Sun, 16 Dec 2012 11:47:32 +00:zz", "2013-01-27-01", "10:25 - 11:30 23/11/2026", "23 Nov Dec 2026",
        String(repeating: "1 ", count: 5_000), String(repeating: "(", count: 200),
    ]

    @Test(arguments: unreadable) func whatIsNoDateGivesNone(_ text: String) {
        #expect(FeedDate.parse(text) == nil)
    }

    @Test func daysWrittenForPeopleTakeTheFeedsOwnZoneAndOthersDoNot() {
        let tokyo = 9 * 3_600
        let cases = [
            DateCase("10/2/2026 9:25:00 AM", "2026-10-02T00:25:00Z"),
            DateCase("23 tháng 11 năm 2026 10:25", "2026-11-23T01:25:00Z"),
            DateCase("2026年11月23日 10:25", "2026-11-23T01:25:00Z"),
            DateCase("23/11/2026 10:25 GMT+7", "2026-11-23T03:25:00Z"),
            DateCase("2026-11-23T10:25:00", "2026-11-23T10:25:00Z"),
            DateCase("Mon, 23 Nov 2026 10:25:00", "2026-11-23T10:25:00Z"),
        ]
        for dateCase in cases {
            #expect(DateCase.format(FeedDate.parse(dateCase.text, defaultOffset: tokyo)) == dateCase.moment)
        }
    }

    @Test func theZoneThatADateStatesCanBeAsked() {
        #expect(FeedDate.statedOffset(of: "Mon, 23 Nov 2026 10:25:00 +0700") == 7 * 3_600)
        #expect(FeedDate.statedOffset(of: "2026-11-23T10:25:00Z") == 0)
        #expect(FeedDate.statedOffset(of: "10/2/2026 9:25:00 AM") == nil)
        #expect(FeedDate.statedOffset(of: "31 Feb 2026 10:00 +0700") == nil)
    }

    @Test func fractionsOfASecondAreKept() throws {
        let date = try #require(FeedDate.parse("2026-11-12T06:40:00,250Z"))
        #expect(date.timeIntervalSince1970 == 1_794_465_600.25)
    }
}
