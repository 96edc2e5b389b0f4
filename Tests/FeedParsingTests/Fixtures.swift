/// Feeds of invented outlets.
enum Fixtures {
    static let rss20 = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Báo Sông Hậu</title><link>https://songhau.example/</link><description>Tin địa phương</description>
        <language>vi-vn</language><ttl>30</ttl><lastBuildDate>Thu, 12 Nov 2026 07:00:00 +0700</lastBuildDate>
        <item><title><![CDATA[Sạt lở bờ sông Ô Môn, sáu căn nhà trôi]]></title>
        <link>https://songhau.example/sat-lo.html</link><guid isPermaLink="false">sh-0007</guid>
        <description><![CDATA[<a href="https://songhau.example/sat-lo.html"></a></br>Sáu căn nhà ở phường Phước Thới trôi xuống sông.]]></description>
        <content:encoded><![CDATA[<p>Đêm 11 rạng sáng 12/11.</p>]]></content:encoded>
        <pubDate>Thu, 12 Nov 2026 06:40:00 GMT+7</pubDate><category domain="https://songhau.example/muc">Thời sự</category>
        <enclosure url="https://songhau.example/a.jpg" type="image/jpeg" length="1234"/></item>
        </channel></rss>
        """

    static let atom10 = """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="https://a.example/">
        <title>Kinh tế</title><id>tag:a.example,2026:kt</id><updated>2026-11-12T08:00:00+07:00</updated>
        <link rel="self" href="feed.atom"/><link href="/"/>
        <entry xml:base="muc/"><title type="text">Giá gạo &lt; 15.000 đồng</title><id>tag:a.example,2026:1</id>
        <link rel="alternate" type="text/html" href="bai-1.html"/>
        <link rel="enclosure" href="a.mp3" length="99" type="audio/mpeg"/>
        <summary type="html">Giá &lt;b&gt;giảm&lt;/b&gt; &amp;amp; bán chậm</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Xem <a href="bang-gia">bảng giá</a>.</p></div></content>
        <author><name>Ban Kinh tế</name><email>kinhte@a.example</email></author>
        <published>2026-11-12T06:40:00+07:00</published><updated>2026-11-12T08:00:00+07:00</updated></entry></feed>
        """

    static let sitemap = """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://cr.example/cho-noi</loc><news:news><news:publication><news:name>Báo Cái Răng</news:name>
        <news:language>vi</news:language></news:publication><news:publication_date>2026-11-22T05:00:00+07:00</news:publication_date>
        <news:title>Chợ nổi vắng khách</news:title><news:keywords>du lịch, chợ nổi</news:keywords></news:news></url></urlset>
        """
}
