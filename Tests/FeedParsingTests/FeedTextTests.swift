import FeedParsing
import Testing

/// Texts are kept as they came and made safe or plain when they are read.
@Suite struct FeedTextTests {
    private func item(_ inside: String) throws -> ParsedItem {
        let source = "<rss version='2.0'><channel><item>\(inside)</item></channel></rss>"
        return try #require(FeedParser().parse(Array(source.utf8), url: "https://a.example/rss").entries.first)
    }

    @Test(arguments: [
        ("<title>Giá lúa\n  tăng</title>", "Giá lúa tăng"), ("<title>A &amp;amp; B</title>", "A & B"),
        ("<title><![CDATA[<b>Cần</b> Thơ<script>x()</script>]]></title>", "Cần Thơ"),
        ("<title>5 &lt; 6 &amp;lt; 7</title>", "5 < 6 < 7"), ("<title>&lt;khác&gt; &amp;lt;</title>", "<khác> &lt;"),
        ("<title>Nước &lt;b&gt;lớn</title>", "Nước lớn"), ("<title>“Lũ” &amp;ndash; A</title>", "“Lũ” – A"),
    ])
    func plainTitleIsTheTextOfTheSafeOne(source: String, text: String) throws {
        let item = try item(source)
        #expect(item.plainTitle == text)
        #expect(item.title.map(HTMLText.plainText) == text)
    }

    @Test func plainTextsHaveParagraphsAndNothingThatRuns() throws {
        let item = try item(
            """
            <description><![CDATA[<p>Một</p><style>p{}</style><p>Hai</p>]]></description>
            <encoded><![CDATA[<div>A<br>B<iframe src='x'></iframe></div>]]></encoded>
            """
        )
        #expect(item.plainSummary == "Một\nHai")
        #expect(item.summary == "<p>Một</p><p>Hai</p>")
        #expect(item.content.map(\.plainText) == ["A\nB"])
    }

    @Test(arguments: ["<script>alert(1)</script>", "<style>p{}</style>", "<!-- a -->"])
    func whatLeavesNothingIsMissing(_ html: String) throws {
        let item = try item(
            "<title><![CDATA[\(html)]]></title><description><![CDATA[\(html)]]></description><encoded>Toàn văn</encoded>"
        )
        #expect(item.title == nil)
        #expect(item.summary == "Toàn văn")
    }

    @Test func theSourceDoesNotComeOutUnsanitised() throws {
        let item = try item("<description><![CDATA[<p onclick='x()'>A</p><script>alert(1)</script>]]></description>")
        #expect(item.summary == "<p>A</p>")
        var dumped = ""
        dump(item, to: &dumped)
        #expect(
            !dumped.contains("alert") && !"\(item)".contains("alert") && !String(reflecting: item).contains("alert")
        )
    }

    @Test func equalTextsAreEqualHoweverTheyCame() throws {
        var expected = ParsedItem()
        expected.summary = "<p>A</p>"
        let item = try item("<description>&lt;p onclick='x()'&gt;A&lt;/p&gt;</description>")
        #expect(item == expected)
        expected.summary = "<p>B</p>"
        #expect(item != expected)
        #expect(
            ParsedContent(value: "<p id=1>A", type: "text/html")
                == ParsedContent(value: "<p id='1'>A</p>", type: "text/html")
        )
    }

    @Test func aTextThatIsSetIsMadeSafeToo() {
        var item = ParsedItem()
        item.title = "<b>A</b><script>alert(1)</script>"
        #expect(item.title == "<b>A</b>")
        #expect(item.plainTitle == "A")
        item.title = nil
        #expect(item.plainTitle == nil)
    }

    @Test(arguments: [
        ("sa<!-- -- nonwhitespace >fe<script>alert(1);</script>", "safe"), ("A<!-- B", "A"), ("A<!-->B", "AB"),
        ("A<!-- x --><!-- y >B<!-- z > C", "AB C"),
    ])
    func aCommentThatIsNotClosedDoesNotCostTheRest(html: String, clean: String) {
        #expect(HTMLText.sanitize(html, base: nil) == clean)
    }

    @Test func numbersOfWindows1252AreReadInCorrectDocumentsToo() throws {
        let feed = try FeedParser().parse(
            Array("<rss version='2.0'><channel><title>&#147;A&#148; &#x96; &#160;B</title></channel></rss>".utf8)
        )
        #expect(feed.feed.title == "“A” – \u{A0}B")
        #expect(feed.wellFormed)
    }
}
