import FeedParsing
import Foundation
import Testing

/// What feeds of this or that dialect write, and what must come out.
@Suite struct DialectTests {
    private func parse(_ source: String, url: String? = nil, headers: [String: String] = [:]) throws -> ParsedFeed {
        try FeedParser().parse(Array(source.utf8), url: url, headers: headers)
    }

    private func item(_ inside: String) throws -> ParsedItem {
        let feed = try parse(
            """
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
             xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom"
             xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item>\(inside)</item></channel></rss>
            """,
            url: "https://a.example/rss/"
        )
        return try #require(feed.entries.first)
    }

    @Test func fullTextStandsForAMissingLead() throws {
        let item = try item("<title>A</title><content:encoded><![CDATA[<p>Nước mặn lên</p>]]></content:encoded>")
        #expect(item.summary == "<p>Nước mặn lên</p>")
        #expect(item.content.map(\.value) == ["<p>Nước mặn lên</p>"])
    }

    @Test func categoriesOfEveryVocabularyAreTags() throws {
        let item = try item(
            """
            <category domain="https://a.example/muc">Y tế</category><dc:subject>Giao thông</dc:subject>
            <itunes:keywords>lũ, hạn</itunes:keywords><media:category label="Ảnh">anh</media:category>
            <itunes:category text="Tin"><itunes:category text="Địa phương"/></itunes:category><category>Y tế</category>
            """
        )
        #expect(item.tags.map(\.term) == ["Y tế", "Giao thông", "lũ", "hạn", "anh", "Tin", "Địa phương", "Y tế"])
        #expect(item.tags[2].scheme == "http://www.itunes.com/")
        #expect(item.tags[4].label == "Ảnh")
    }

    @Test func mediaAndPodcastsFillOnlyWhatIsMissing() throws {
        let empty = try item(
            "<media:group><media:title>Phố đi bộ</media:title><media:description>Đông</media:description></media:group>"
        )
        #expect(empty.title == "Phố đi bộ")
        #expect(empty.summary == "Đông")
        let full = try item("<media:title>B</media:title><title>A</title><itunes:summary>C</itunes:summary>")
        #expect(full.title == "A")
        #expect(full.summary == "C")
    }

    @Test func filesAreLinksTooAndRelativeOnesResolved() throws {
        let item = try item("<enclosure url=\"../a.mp3\" type=\"audio/mpeg\" length=\"7\"/><link>tin/1.html</link>")
        #expect(item.links.map(\.rel) == ["enclosure", "alternate"])
        #expect(item.links.map(\.href) == ["https://a.example/a.mp3", "https://a.example/rss/tin/1.html"])
        #expect(item.link == "https://a.example/rss/tin/1.html")
    }

    @Test func atomBasesNestAndInlineMarkupHasItsOwn() throws {
        let feed = try parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/" xml:lang="vi_VN"><entry xml:base="muc/">
            <link href="?trang=2"/><link rel="related" href="//b.example/x"/><title>T</title>
            <content type="xhtml" xml:base="2026/"><div xmlns="http://www.w3.org/1999/xhtml"><a href="a">1</a>
            <p xml:base="https://c.example/c/"><a href="../b">2</a></p></div></content></entry></feed>
            """
        )
        let entry = try #require(feed.entries.first)
        #expect(feed.feed.language == "vi-VN")
        #expect(entry.links.map(\.href) == ["https://a.example/muc/?trang=2", "https://b.example/x"])
        let text = try #require(entry.content.first?.value)
        #expect(text.contains("href=\"https://a.example/muc/2026/a\""))
        #expect(text.contains("href=\"https://c.example/b\""))
    }

    @Test func addressesThatRunSomethingAreNoLinks() throws {
        #expect(try item("<link>javascript:alert(1)</link><title>A</title>").link == nil)
        #expect(try item("<link>java\nscript:alert(1)</link>").links.isEmpty)
    }

    @Test func channelDefinitionsAreRead() throws {
        let feed = try parse(
            """
            <CHANNEL HREF="https://a.example/"><TITLE>Kênh cũ</TITLE><ABSTRACT>Tin</ABSTRACT>
            <ITEM HREF="https://a.example/1" LASTMOD="2026-11-12T06:40+07:00"><TITLE>Bài</TITLE></ITEM></CHANNEL>
            """
        )
        #expect(feed.format.rawValue == "cdf")
        #expect(feed.feed.description == "Tin")
        #expect(feed.entries.first?.link == "https://a.example/1")
        #expect(feed.entries.first?.updated?.ISO8601Format() == "2026-11-11T23:40:00Z")
    }

    @Test func languageOfTheServerCountsWhereTheFeedIsSilent() throws {
        let source = "<rss version='2.0'><channel><title>A</title></channel></rss>"
        #expect(try parse(source, headers: ["Content-Language": "vi"]).feed.language == "vi")
        #expect(try parse(source, headers: ["Content-Language": "vi, en"]).feed.language == nil)
    }

    @Test(arguments: [
        (
            "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap/></sitemapindex>",
            "index of sitemaps"
        ),
        ("<opml version='2.0'><body/></opml>", "OPML"),
    ])
    func relatedDocumentsAreCalledByTheirName(source: String, words: String) {
        let error = #expect(throws: FeedParsingError.self) { try parse(source) }
        #expect(error?.description.contains(words) == true)
    }

    @Test func identifierSharedByDifferentPagesIsNotUsed() throws {
        let items = [("0", 1), ("0", 2), ("sh-3", 3), ("sh-4", 4), ("sh-4", 4)].map { guid, page in
            "<item><guid isPermaLink='false'>\(guid)</guid><link>https://a.example/\(page)</link></item>"
        }
        let feed = try parse("<rss version='2.0'><channel>\(items.joined())</channel></rss>")
        #expect(feed.entries.map(\.id) == [nil, nil, "sh-3", "sh-4", "sh-4"])
        #expect(feed.problems.map(\.message) == ["2 entries have the identifier “0”: not used"])
    }
}
