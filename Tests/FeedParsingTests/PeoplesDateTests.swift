import FeedParsing
import Testing

/// Days as the press of Vietnam writes them for people, and figures of the US.
@Suite struct PeoplesDateTests {
    static let cases = [
        DateCase("10/2/2026 9:25:00 AM", "2026-10-02T02:25:00Z"),
        DateCase("10/2/2026 9:25:00 SA", "2026-02-10T02:25:00Z"),
        DateCase("10/2/2026 9:25:00 CH", "2026-02-10T14:25:00Z"),
        DateCase("23/11/2026 10:25", "2026-11-23T03:25:00Z"),
        DateCase("23/11/2026", "2026-11-22T17:00:00Z"),
        DateCase("Thứ hai, 23/11/2026 10:25 (GMT+7)", "2026-11-23T03:25:00Z"),
        DateCase("Thứ 2, 23/11/2026 10:25", "2026-11-23T03:25:00Z"),
        DateCase("T2, 23/11/2026 10:25", "2026-11-23T03:25:00Z"),
        DateCase("CN, 22/11/2026 - 10:25", "2026-11-22T03:25:00Z"),
        DateCase("23 tháng 11 năm 2026", "2026-11-22T17:00:00Z"),
        DateCase("23 Tháng Mười Một 2026 10:25", "2026-11-23T03:25:00Z"),
        DateCase("Ngày 23 tháng 11 năm 2026, 10 giờ 25 phút", "2026-11-23T03:25:00Z"),
        DateCase("ngày 23-11-2026", "2026-11-22T17:00:00Z"),
        DateCase("ngày 23/11/2026 lúc 10h25", "2026-11-23T03:25:00Z"),
        DateCase("10:25 23/11/2026", "2026-11-23T03:25:00Z"),
        DateCase("10:25 - 23/11/2026", "2026-11-23T03:25:00Z"),
        DateCase("10:25 - 5/11/2026", "2026-11-05T03:25:00Z"),
        DateCase("10h25 23/11/2026", "2026-11-23T03:25:00Z"),
        DateCase("10h25' ngày 23/11/2026", "2026-11-23T03:25:00Z"),
        DateCase("23/11 năm 2026", "2026-11-22T17:00:00Z"),
        DateCase("3 giờ chiều ngày 23/11/2026", "2026-11-23T08:00:00Z"),
        DateCase("15:00 chiều 23/11/2026", "2026-11-23T08:00:00Z"),
        DateCase("23/11/2026 | 10:25 GMT+7", "2026-11-23T03:25:00Z"),
        DateCase("23.11.2026 10:25", "2026-11-23T03:25:00Z"),
        DateCase("23-11-26 10:25", "2026-11-23T03:25:00Z"),
        DateCase("23.11.2026. 10:25", "2026-11-23T03:25:00Z"),
        DateCase("Thứ Hai, 23 tháng 11, 2026 10:25 CH", "2026-11-23T15:25:00Z"),
    ]

    @Test(arguments: cases) func isRead(_ dateCase: DateCase) {
        #expect(DateCase.format(FeedDate.parse(dateCase.text)) == dateCase.moment)
    }
}
