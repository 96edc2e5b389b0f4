import FeedParsing
import Testing

/// The fast reader and libxml2 must agree on what is well-formed and on what it says.
@Suite struct ScannerTests {
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

    @Test(arguments: [
        "<title>Giá &lt; 5 &amp; &#x1EA3; &#7843;\r\nhai dòng\r</title>",
        "<title>a]b]]c</title><description><![CDATA[x ]] > y]]]]><![CDATA[>]]></description>",
        "<guid isPermaLink = \"false\"\n>a&#10;b\tc</guid><link>https://a.example/?a=1&amp;b=2</link>",
        "<d:creator xmlns:d='http://purl.org/dc/elements/1.1/'>Ban biên tập</d:creator>",
        "<x:p xmlns:x='urn:1'><x:p xmlns:x='http://purl.org/dc/elements/1.1/'/></x:p><category>Ô Môn</category>",
        "<title>ｆｕｌｌ \u{FFFD} \u{1F30A}</title><?php x ?><!-- - --><title/>",
        "<description>Mưa <b title='&quot;'>lớn</b> ở <i>Cái Răng</i></description>",
        "<enclosure url='https://a.example/a.mp3' length='12' type='audio/mpeg'/><pubDate >hôm kia</pubDate >",
    ])
    func bothReadersSayTheSame(_ inside: String) throws {
        let fast = try parse(rss(inside))
        // An instruction whose name is not ASCII sends the document to libxml2.
        let slow = try parse(rss(inside, before: "<?đ?>"))
        #expect(fast == slow)
        #expect(fast.wellFormed)
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
