import FeedParsing
import Testing

/// What is called well-formed, and where faults are said to stand.
@Suite struct WellFormednessTests {
    private func parse(_ source: String) throws -> ParsedFeed { try FeedParser().parse(Array(source.utf8)) }

    private func rss(_ inside: String, before: String = "", after: String = "") -> String {
        "\(before)<rss version='2.0'><channel><title>Kênh</title><item>\(inside)</item></channel></rss>\(after)"
    }

    @Test(arguments: [
        "<title>A</title><guid x='1' x='2'>g</guid>", "<title a='<'>A</title>", "<title>A ]]> B</title>",
        "<q:title>A</q:title>", "<guid q:x='1'>g</guid>", "<title>A\u{1}</title>", "<title>A\u{FFFF}</title>",
        "<!-- a -- b --><title>A</title>", "<title>A&#0;</title>", "<title>A&#xD800;</title>", "<title>A</Title>",
        "<guid a='1'b='2'>g</guid>", "<guid a=1>g</guid>", "<title>A &copy; B</title>", "<?xml version='1.0'?>",
        "<title>A</title", "<1a/>", "<a:b:c/>", "<title>A & B</title>",
    ])
    func whatIsIllFormedIsNeverCalledWellFormed(_ inside: String) throws {
        #expect(try !parse(rss(inside)).wellFormed)
    }

    @Test(arguments: ["<rss/>", "text", "</rss>", "&amp;", "<![CDATA[ ]]>"])
    func nothingButCommentsFollowsTheRoot(_ after: String) throws {
        #expect(try !parse(rss("<title>A</title>", after: after)).wellFormed)
        #expect(try parse(rss("<title>A</title>", after: "\n<!-- hết --> <?x y?>\n")).wellFormed)
    }

    @Test func faultsOfValuesKeepTheirLinesAcrossComments() throws {
        let inside = "<!-- một\nhai -->\n<pubDate>ngày rằm</pubDate><title>A & B</title>"
        let feed = try parse(rss(inside, before: "<?xml version='1.0'?>\n<!-- ba\n-->\n"))
        #expect(feed.problems.contains { $0.message.contains("ngày rằm") && $0.line == 6 })
        #expect(feed.problems.contains { $0.message.contains("“&”") && $0.line == 6 })
    }

    @Test func entriesWithoutLimitAreAllRead() throws {
        // Regression: an unlimited number of entries trapped in the count of elements.
        let items = String(repeating: "<item><title>T</title></item>", count: 2_500)
        let parser = FeedParser(limits: ParsingLimits(items: .max))
        let feed = try parser.parse(Array("<rss version='2.0'><channel>\(items)</channel></rss>".utf8))
        #expect(feed.entries.count == 2_500)
    }
}
