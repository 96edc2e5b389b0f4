import FeedParsing
import Foundation
import Testing

@Suite struct FormatTests {
    private func parse(_ source: String, url: String? = nil, headers: [String: String] = [:]) throws -> ParsedFeed {
        try FeedParser().parse(Array(source.utf8), url: url, headers: headers)
    }

    @Test func rss20GivesAllItsElements() throws {
        let feed = try parse(Fixtures.rss20)
        #expect(feed.format == .rss20)
        #expect(feed.wellFormed)
        #expect(feed.problems.isEmpty)
        #expect(feed.feed.title == "Báo Sông Hậu")
        #expect(feed.feed.language == "vi-vn")
        #expect(feed.feed.ttlMinutes == 30)
        #expect(feed.feed.updated?.ISO8601Format() == "2026-11-12T00:00:00Z")
        let item = try #require(feed.entries.first)
        #expect(item.title == "Sạt lở bờ sông Ô Môn, sáu căn nhà trôi")
        #expect(item.link == "https://songhau.example/sat-lo.html")
        #expect(item.id == "sh-0007")
        #expect(
            item.summary
                == "<a href=\"https://songhau.example/sat-lo.html\"></a>Sáu căn nhà ở phường Phước Thới trôi xuống sông."
        )
        #expect(item.content == [ParsedContent(value: "<p>Đêm 11 rạng sáng 12/11.</p>", type: "text/html")])
        #expect(item.published?.ISO8601Format() == "2026-11-11T23:40:00Z")
        #expect(item.tags == [ParsedTag(term: "Thời sự", scheme: "https://songhau.example/muc")])
        #expect(
            item.enclosures == [
                ParsedEnclosure(url: "https://songhau.example/a.jpg", type: "image/jpeg", length: 1_234)
            ]
        )
    }

    @Test(arguments: [
        ("0.91", FeedFormat.rss091), ("0.92", .rss092), ("0.93", .rss093), ("0.94", .rss094), ("2.0", .rss20),
        ("2.0.1", .rss20),
        ("", .rss),
    ])
    func rssVersionsAreToldApart(version: String, format: FeedFormat) throws {
        let feed = try parse(
            "<rss version='\(version)'><channel><title>A</title><item><title>B</title></item></channel></rss>"
        )
        #expect(feed.format == format)
        #expect(feed.entries.map(\.title) == ["B"])
    }

    @Test(arguments: [
        ("http://purl.org/rss/1.0/", FeedFormat.rss10), ("http://my.netscape.com/rdf/simple/0.9/", .rss090),
    ])
    func itemsBesideTheChannelAreFound(namespace: String, format: FeedFormat) throws {
        let feed = try parse(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="\(namespace)"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kênh</title><link>https://a.example/</link></channel>
              <item><title>Một</title><link>https://a.example/1</link><dc:date>2026-11-12T06:40+07:00</dc:date>
              <dc:subject>Giao thông</dc:subject></item><item><title>Hai</title></item></rdf:RDF>
            """
        )
        #expect(feed.format == format)
        #expect(feed.feed.title == "Kênh")
        #expect(feed.entries.map(\.title) == ["Một", "Hai"])
        #expect(feed.entries[0].published?.ISO8601Format() == "2026-11-11T23:40:00Z")
        #expect(feed.entries[0].tags == [ParsedTag(term: "Giao thông")])
    }

    @Test func atom10ResolvesLinksAndReadsEachTypeOfText() throws {
        let feed = try parse(Fixtures.atom10)
        #expect(feed.format == .atom10)
        #expect(feed.feed.language == "vi")
        #expect(feed.feed.link == "https://a.example/")
        let entry = try #require(feed.entries.first)
        #expect(entry.link == "https://a.example/muc/bai-1.html")
        #expect(entry.title == "Giá gạo < 15.000 đồng")
        #expect(entry.summary == "Giá <b>giảm</b> &amp; bán chậm")
        #expect(entry.content.first?.type == "application/xhtml+xml")
        #expect(entry.content.first?.value == "<p>Xem <a href=\"https://a.example/muc/bang-gia\">bảng giá</a>.</p>")
        #expect(entry.author == "Ban Kinh tế (kinhte@a.example)")
        #expect(entry.updated?.ISO8601Format() == "2026-11-12T01:00:00Z")
        #expect(entry.published?.ISO8601Format() == "2026-11-11T23:40:00Z")
        #expect(entry.links.map(\.rel) == ["alternate", "enclosure"])
        #expect(entry.enclosures.first?.length == 99)
    }

    @Test func atom03KeepsItsOwnNamesAndModes() throws {
        let encoded = Data("<p>Nước mặn</p>".utf8).base64EncodedString()
        let feed = try parse(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Cũ</title><tagline>Mỗi ngày</tagline>
            <entry><title>Tin</title><issued>2026-11-12T06:40:00+07:00</issued><modified>2026-11-12T08:00:00+07:00</modified>
            <content type="text/html" mode="base64">\(encoded)</content></entry></feed>
            """
        )
        #expect(feed.format == .atom03)
        #expect(feed.feed.description == "Mỗi ngày")
        #expect(feed.entries[0].published?.ISO8601Format() == "2026-11-11T23:40:00Z")
        #expect(feed.entries[0].updated?.ISO8601Format() == "2026-11-12T01:00:00Z")
        #expect(feed.entries[0].content == [ParsedContent(value: "<p>Nước mặn</p>", type: "text/html")])
    }

    @Test func jsonFeedGivesTheSameValues() throws {
        let feed = try parse(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"Tin JSON","home_page_url":"https://a.example/","language":"vi",
            "items":[{"id":17,"url":"/bai","title":"Triều cường","content_html":"<p onclick='x()'>2,18 m</p>",
            "date_published":"2026-11-21T17:00:00+07:00","tags":["Môi trường"],"summary":""}]}
            """,
            url: "https://a.example/feed.json"
        )
        #expect(feed.format.rawValue == "json11")
        let item = try #require(feed.entries.first)
        #expect(item.id == "17")
        #expect(item.link == "https://a.example/bai")
        #expect(item.summary == nil)
        #expect(item.content == [ParsedContent(value: "<p>2,18 m</p>", type: "text/html")])
        #expect(item.published?.ISO8601Format() == "2026-11-21T10:00:00Z")
    }

    @Test func newsSitemapIsAFeed() throws {
        let feed = try parse(Fixtures.sitemap)
        #expect(feed.format.rawValue == "sitemap")
        #expect(feed.feed.title == "Báo Cái Răng")
        #expect(feed.entries[0].title == "Chợ nổi vắng khách")
        #expect(feed.entries[0].link == "https://cr.example/cho-noi")
        #expect(feed.entries[0].published?.ISO8601Format() == "2026-11-21T22:00:00Z")
        #expect(feed.entries[0].tags.map(\.term) == ["du lịch", "chợ nổi"])
    }

    @Test func emptyElementsAreMissing() throws {
        let feed = try parse(
            "<rss version='2.0'><channel><title> </title><item><title/><link></link><pubDate/></item></channel></rss>"
        )
        #expect(feed.feed.title == nil)
        #expect(feed.entries == [ParsedItem()])
    }

    @Test func undatedAndMisdatedItemsHaveNoDate() throws {
        let feed = try parse(
            "<rss version='2.0'><channel><item><title>A</title></item><item><title>B</title><pubDate>hôm qua</pubDate></item></channel></rss>"
        )
        #expect(feed.entries.allSatisfy { $0.published == nil && $0.updated == nil })
        #expect(feed.problems.contains { $0.message.contains("hôm qua") && $0.line == 1 })
    }

    @Test func contentLocationIsTheBaseOfRelativeAddresses() throws {
        let feed = try parse(
            "<rss version='2.0'><channel><item><link>tin.html</link></item></channel></rss>",
            url: "https://cdn.example/feed",
            headers: ["CONTENT-LOCATION": "https://a.example/rss/home.rss"]
        )
        #expect(feed.entries[0].link == "https://a.example/rss/tin.html")
    }

    @Test func identifierSharedByAllEntriesIsNotUsed() throws {
        let items = (1...3).map { "<item><title>T\($0)</title><guid isPermaLink='false'>0</guid></item>" }.joined()
        let feed = try parse("<rss version='2.0'><channel>\(items)</channel></rss>")
        #expect(feed.entries.allSatisfy { $0.id == nil })
        #expect(feed.problems.count == 1)
    }

    @Test func prefixesWithoutDeclarationAreUnderstood() throws {
        let feed = try parse(
            "<rss version='2.0'><channel><item><title>A</title><content:encoded>Toàn văn</content:encoded></item></channel></rss>"
        )
        #expect(feed.entries[0].content.map(\.value) == ["Toàn văn"])
        #expect(!feed.wellFormed)
    }
}
