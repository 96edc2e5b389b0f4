import FeedParsing
import Testing

/// RFC 822, RFC 2822, asctime and what stands for them in the field.
@Suite struct MailDateTests {
    static let cases = [
        DateCase("Mon, 23 Nov 2026 10:25:00 +0700", "2026-11-23T03:25:00Z"),
        DateCase("mon,23 nov 2026 10:25:00 +0700", "2026-11-23T03:25:00Z"),
        DateCase("Mon 23 Nov 2026 10:25:00 +0700", "2026-11-23T03:25:00Z"),
        DateCase("Tue, 23 Nov 2026 10:25 +0700", "2026-11-23T03:25:00Z"),
        DateCase("23 Nov 2026 10:25:00 0700", "2026-11-23T03:25:00Z"),
        DateCase("23 Nov 2026 10:25:00 07:00", "2026-11-23T03:25:00Z"),
        DateCase("Mon, 23 Nov 126 10:25:00 GMT", "2026-11-23T10:25:00Z"),
        DateCase("Mon, 23 Nov 49 10:25:00 GMT", "2049-11-23T10:25:00Z"),
        DateCase("Mon, 23 Nov 50 10:25:00 GMT", "1950-11-23T10:25:00Z"),
        DateCase("Mon, 23 November 2026 24:00:00 GMT", "2026-11-24T00:00:00Z"),
        DateCase("Mon, 23 Sept 2026 10:25:00 GMT", "2026-09-23T10:25:00Z"),
        DateCase("Mon, 23 Nov 2026 (a (b) c) 10:25:00 GMT (comment)", "2026-11-23T10:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 A", "2026-11-23T11:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 Z", "2026-11-23T10:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 B", "2026-11-23T10:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 GMT+0700", "2026-11-23T03:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 UTC+7", "2026-11-23T03:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 -0000", "2026-11-23T10:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 +07:00 [Asia/Ho_Chi_Minh]", "2026-11-23T03:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 Asia/Ho_Chi_Minh", "2026-11-23T03:25:00Z"),
        DateCase("Mon Nov 23 2026 10:25:00 GMT+0700 (Indochina Time)", "2026-11-23T03:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 GMT + 07:00", "2026-11-23T03:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 XYZ", "2026-11-23T10:25:00Z"),
        DateCase("Mon, 23 Nov 2026 10:25:00 Etc/GMT-7", "2026-11-23T03:25:00Z"),
        DateCase("Mon,  23  Nov   2026   10:25:00   +0700", "2026-11-23T03:25:00Z"),
        DateCase("Mon, 23-Nov-2026 10:25:00 GMT", "2026-11-23T10:25:00Z"),
        DateCase("Monday, 23-Nov-26 10:25:00 GMT", "2026-11-23T10:25:00Z"),
        DateCase("Mon Nov 23 10:25:00 2026", "2026-11-23T10:25:00Z"),
        DateCase("Mon Nov 23 10:25:00 +0700 2026", "2026-11-23T03:25:00Z"),
        DateCase("Mon Nov 23 10:25:00 ICT 2026", "2026-11-23T03:25:00Z"),
        DateCase("Thu 5 Nov 2026 10:00:00 GMT", "2026-11-05T10:00:00Z"),
        DateCase("Nov 23, 2026, 10 a.m.", "2026-11-23T10:00:00Z"),
        DateCase("November 23rd, 2026 10:25pm EST", "2026-11-24T03:25:00Z"),
        DateCase("Nov 12, 2026 at 6:40 PM", "2026-11-12T18:40:00Z"),
        DateCase("23 Nov 2026 - 10:25", "2026-11-23T10:25:00Z"),
        DateCase("23 Nov 2026 GMT", "2026-11-23T00:00:00Z"),
        DateCase("Fri, 23 Novmber 2026 10:25 GMT", "2026-11-23T10:25:00Z"),
        DateCase("05 Oct 26", "2026-10-05T00:00:00Z"),
        DateCase("05 Oct 26 08:00:00 +07", "2026-10-05T01:00:00Z"),
        DateCase("2026-Nov-23 10:25 -0500", "2026-11-23T15:25:00Z"),
        DateCase("10:25 23-Nov-2026", "2026-11-23T10:25:00Z"),
    ]

    @Test(arguments: cases) func isRead(_ dateCase: DateCase) {
        #expect(DateCase.format(FeedDate.parse(dateCase.text)) == dateCase.moment)
    }
}
