import FeedParsing
import Testing

/// Documents that reach libxml2 in several pieces.
@Suite struct LongDocumentTests {
    private static let items = (0..<700).map { number in
        """
        <item><title>Tin số \(number) &amp; “ữ”\r\nở Cái Răng</title><guid a="x > y" isPermaLink='false'>\(number)</guid>
        <!-- <item> > ữ -- ><description><![CDATA[<p>Một ]] > <b>hai</b> ]]]]><![CDATA[></p> ữ]]></description>
        <?x <y> ?><link>https://a.example/\(number)?a=1&amp;b=2</link><x:y xmlns:x="urn:x" z="&lt;"/></item>
        """
        .replacing("-- >", with: "-->")
    }
    .joined()

    @Test(arguments: 0..<24) func piecesChangeNothing(_ padding: Int) throws {
        let blanks = String(repeating: "ữ", count: padding * 7)
        let source = "<rss version='2.0'><channel><title>\(blanks)</title>\(Self.items)</channel></rss>"
        let feed = try FeedParser().parse(Array(source.utf8))
        #expect(feed.wellFormed)
        #expect(feed.problems.isEmpty)
        #expect(feed.entries.count == 700)
        for (number, item) in feed.entries.enumerated() {
            #expect(item.id == "\(number)")
            #expect(item.link == "https://a.example/\(number)?a=1&b=2")
            #expect(item.plainTitle == "Tin số \(number) & “ữ” ở Cái Răng")
            #expect(item.summary == "<p>Một ]] &gt; <b>hai</b> ]]&gt;</p> ữ")
        }
    }

    @Test func faultsFarIntoADocumentKeepTheirLines() throws {
        let lines = String(repeating: "<item><title>ữ</title></item>\n", count: 6_000)
        let item = "<item><pubDate>ngày rằm</pubDate></item>"
        let source = "<rss version='2.0'><channel>\n\(lines)\(item)</channel></rss>"
        let parser = FeedParser(limits: ParsingLimits(items: .max))
        let feed = try parser.parse(Array(source.utf8))
        #expect(feed.problems.map(\.line) == [6_002])
    }
}
