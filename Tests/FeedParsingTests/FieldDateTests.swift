import FeedParsing
import Testing

/// Slips and local habits seen in feeds and on pages.
@Suite struct FieldDateTests {
    static let cases = [
        DateCase("Thứ Hai, 23-11-2026, 10:25:00 AM GMT+7", "2026-11-23T03:25:00Z"),
        DateCase("10:25, 23/11/2026", "2026-11-23T03:25:00Z"),
        DateCase("Cập nhật: 10:25 ngày 23/11/2026", "2026-11-23T03:25:00Z"),
        DateCase("23/11/2026 10:25:00 +07:00", "2026-11-23T03:25:00Z"),
        DateCase("23-11-2026T10:25:00", "2026-11-23T03:25:00Z"),
        DateCase("ngày 23 - 11 - 2026", "2026-11-22T17:00:00Z"),
        DateCase("2026-11-23T10:25:00.1234567+07:00", "2026-11-23T03:25:00Z"),
        DateCase("2026-11-23 10:25:00.000 UTC", "2026-11-23T10:25:00Z"),
        DateCase("2026-11-23 10:25:00 UTC", "2026-11-23T10:25:00Z"),
        DateCase("2026-11-23 10:25 PM", "2026-11-23T22:25:00Z"),
        DateCase("Mon, 23 Nov 2026 22:25:00 PM +0700", "2026-11-23T15:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 +7", "2026-11-23T03:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 +7:00", "2026-11-23T03:25:00Z"),
        DateCase("Mon,23Nov2026 10:25:00GMT", "2026-11-23T10:25:00Z"),
        DateCase("Nov. 23, 2026", "2026-11-23T00:00:00Z"),
        DateCase("11/23/2026 10:25", "2026-11-23T03:25:00Z"),
        DateCase("11/23/26 10:25 PM", "2026-11-23T15:25:00Z"),
        DateCase("23 Th11, 2026", "2026-11-22T17:00:00Z"),
        DateCase("Nov 5th 2026", "2026-11-05T00:00:00Z"),
        DateCase("lúc 10:25:00 GMT+7 Thứ Hai, 23 tháng 11, 2026", "2026-11-23T03:25:00Z"),
        DateCase("2026/11/23(月) 10:25 JST", "2026-11-23T01:25:00Z"),
        DateCase("23-nov.-2026 10:25", "2026-11-23T10:25:00Z"),
        DateCase("‎23/11/2026, 10:25", "2026-11-23T03:25:00Z"),
        DateCase("23 Nov 2026 10:25:00 BST", "2026-11-23T09:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 NZDT", "2026-11-22T21:25:00Z"),
        DateCase("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
        DateCase("vendredi 4 sept. 2026", "2026-09-04T00:00:00Z"),
        DateCase("Sáng 23/11/2026", "2026-11-22T17:00:00Z"),
        DateCase("8:05 sáng, thứ Ba, 24/11/2026", "2026-11-24T01:05:00Z"),
    ]

    @Test(arguments: cases) func isRead(_ dateCase: DateCase) {
        #expect(DateCase.format(FeedDate.parse(dateCase.text)) == dateCase.moment)
    }
}
