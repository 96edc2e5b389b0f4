import ArticleStorage
import FeedParsing
import Foundation
import PressModel
import Testing

@testable import PressProcessing

/// A gap in collection must not look like a fall.
@Suite struct CollectedDaysTests {
    @Test(arguments: [(10, true), (8, true), (7, false), (0, false)])
    func aDayCountsWhenFourFifthsOfTheFeedsWereRead(read: Int, counts: Bool) {
        let day = CalendarDay(year: 2026, month: 11, day: 22)
        #expect(CollectedDays.days([CheckedDay(day: day, asked: 10, read: read)]) == (counts ? [day] : []))
    }
}

@Suite struct CutOffTests {
    static let whole =
        "<rss version=\"2.0\"><channel><item><title>Một</title></item><item><title>Hai</title></item></channel></rss>"

    @Test(arguments: [60, 80, 95]) func aFeedThatBreaksOffIsTold(length: Int) throws {
        let body = Data(Self.whole.prefix(length).utf8)
        #expect(CutOff.isCutOff(try FeedParser().parse(body), body: body))
    }

    @Test(arguments: [whole, whole + "\n", whole.replacingOccurrences(of: "Hai", with: "Hai & ba < bốn")])
    func anUntidyFeedIsNot(text: String) throws {
        let body = Data(text.utf8)
        #expect(!CutOff.isCutOff(try FeedParser().parse(body), body: body))
    }
}

@Suite struct LineReaderTests {
    @Test(arguments: ["", "a", "a\n", "a\nb", "\n\n", "a\n\nb\n", String(repeating: "dài", count: 100_000) + "\nb"])
    func givesTheLinesOfTheText(text: String) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var expected = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if expected.last == "" { expected.removeLast() }
        let lines = LineReader(try FileHandle(forReadingFrom: file)).map { String(decoding: $0, as: UTF8.self) }
        #expect(lines == expected)
    }
}
