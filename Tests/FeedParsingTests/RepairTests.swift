import FeedParsing
import Foundation
import Testing

/// Ill-formed markup inside an item, and the title that must come out of it.
struct RepairCase: CustomTestStringConvertible, Sendable {
    var name: String
    var source: String
    var title: String?
    var link: String?
    var testDescription: String { name }
}

@Suite struct RepairTests {
    static let cases = [
        RepairCase(
            name: "bare ampersand",
            source: "<title>A & B</title><link>/x?a=1&b=2</link>",
            title: "A & B",
            link: "/x?a=1&b=2"
        ),
        RepairCase(name: "stray less-than", source: "<title>5 < 6 m</title>", title: "5 < 6 m"),
        RepairCase(
            name: "HTML entities",
            source: "<title>Gạo &rarr; c&aacute; &CounterClockwiseContourIntegral;</title>",
            title: "Gạo → cá ∳"
        ),
        RepairCase(name: "unknown entity", source: "<title>&khongco; A</title>", title: "&khongco; A"),
        RepairCase(name: "windows-1252 numbers", source: "<title>&#147;A&#148; &#0;&#x1F;B</title>", title: "“A” B"),
        RepairCase(name: "control characters", source: "<title>A\u{8}B\u{0}C</title>", title: "ABC"),
        RepairCase(name: "unclosed element", source: "<category>Y tế<title>A</title>", title: "A"),
        RepairCase(name: "stray end tag", source: "</p><title>A</title></b>", title: "A"),
        RepairCase(name: "case of tags differs", source: "<Title>A</title>", title: "A"),
        RepairCase(
            name: "attributes without quotes",
            source: "<guid isPermaLink=false>1</guid><title>A</title>",
            title: "A"
        ),
        RepairCase(name: "repeated attribute", source: "<guid a='1' a='2'>1</guid><title>A</title>", title: "A"),
        RepairCase(name: "unescaped HTML", source: "<title>A</title><description><p>B<br>C</description>", title: "A"),
        RepairCase(name: "broken comment", source: "<!-- a -- b --><title>A</title>", title: "A"),
    ]

    private func parse(_ source: String) throws -> ParsedFeed { try FeedParser().parse(Array(source.utf8)) }

    @Test(arguments: cases) func textAroundAFaultIsKept(_ repair: RepairCase) throws {
        let feed = try parse(
            "<rss version=\"2.0\"><channel><title>K</title>\n<item>\(repair.source)</item><item><title>Sau</title></item></channel></rss>"
        )
        #expect(feed.entries.map(\.title) == [repair.title, "Sau"])
        #expect(feed.entries.first?.link == repair.link)
        #expect(!feed.wellFormed)
        #expect(feed.problems.allSatisfy { $0.line == 2 })
        #expect(!feed.problems.isEmpty)
    }

    @Test func everythingBeforeATruncationIsKept() throws {
        let source = Fixtures.rss20
        let whole = try parse(source)
        for length in stride(from: 420, to: source.utf8.count - 1, by: 7) {
            let cut = try FeedParser().parse(Array(source.utf8.prefix(length)))
            #expect(cut.feed.title == whole.feed.title)
            #expect(!cut.wellFormed)
            #expect(!cut.problems.isEmpty)
        }
    }

    @Test func entryThatIsNotClosedEndsAtTheNext() throws {
        let feed = try parse("<rss version='2.0'><channel><item><title>A</title><item><title>B</title></channel></rss>")
        #expect(feed.entries.map(\.title) == ["A", "B"])
    }

    @Test func junkBeforeThePrologIsPassedOver() throws {
        let source = "\n  Warning: mysql_connect() in /var/www on line 3\n" + Fixtures.rss20
        let feed = try parse(source)
        #expect(feed.entries.count == 1)
        #expect(!feed.wellFormed)
    }

    @Test func namesOfADocumentTypeAreNoFault() throws {
        let feed = try parse(
            """
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>C&agrave; Mau</title></channel></rss>
            """
        )
        #expect(feed.feed.title == "Cà Mau")
        #expect(feed.wellFormed)
        #expect(feed.problems.isEmpty)
    }
}
