import FeedParsing
import Testing

/// Korean, Japanese and Chinese, read in the time of their country where they state none.
@Suite struct EastAsianDateTests {
    static let cases = [
        DateCase("2026년 11월 23일 오후 10:25", "2026-11-23T13:25:00Z"),
        DateCase("2026년 11월 23일 10시 25분 30초", "2026-11-23T01:25:30Z"),
        DateCase("2026年11月23日 下午10时25分", "2026-11-23T14:25:00Z"),
        DateCase("2026年11月23日(月) 午後10時25分", "2026-11-23T13:25:00Z"),
        DateCase("２０２６年１１月２３日　１０：２５", "2026-11-23T02:25:00Z"),
    ]

    @Test(arguments: cases) func isRead(_ dateCase: DateCase) {
        #expect(DateCase.format(FeedDate.parse(dateCase.text)) == dateCase.moment)
    }
}
