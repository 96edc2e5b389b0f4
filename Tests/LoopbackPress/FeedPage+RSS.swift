extension FeedPage {
    /// RSS 2.0 with a linked picture and the sapo in CDATA, no article text.
    var rssSapoOnly: String {
        rss(encoding: "utf-8", zone: "+0700") { article in
            let picture = "<img src=\"\(base)/images/\(article.id).jpg\" >"
            let description = "<p><a href=\"\(link(article))\">\(picture)</a></p>\(article.lead)"
            return "<description>\(Markup.cdata(description))</description>\n"
                + "<guid>\(Markup.escape(link(article)))</guid>\n"
        }
    }

    /// RSS 2.0 with whole articles, escaped rather than in CDATA so that any character can be written as a number.
    var rssWindows1258: String {
        rss(encoding: "windows-1258", zone: "+0700") { article in
            Markup.element("description", article.lead)
                + "<guid isPermaLink=\"false\">\(Markup.escape(article.id))</guid>\n"
                + Markup.element("content:encoded", Markup.body(article, base: base))
        }
    }

    /// RSS 2.0 with whole articles, no guid and a zone that no standard knows.
    var rssWhole: String {
        rss(encoding: "utf-8", zone: "GMT+7") { article in
            Markup.element("description", article.lead)
                + "<content:encoded>\(Markup.cdata(Markup.body(article, base: base)))</content:encoded>\n"
        }
    }

    private func rss(encoding: String, zone: String, _ details: (PressArticle) -> String) -> String {
        let items = articles.map { article in
            "<item>\n" + Markup.element("title", article.title) + Markup.element("link", link(article))
                + Markup.element("pubDate", article.published.map { PressDate($0).rfc822(zone: zone) })
                + Markup.element("category", article.section) + details(article) + "</item>\n"
        }
        return """
            <?xml version="1.0" encoding="\(encoding)"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel>
            \(channel)\(Markup.element("language", outlet.language))\
            \(Markup.element("lastBuildDate", updated?.rfc822(zone: zone)))\
            \(items.joined())</channel>
            </rss>
            """
    }

    /// The head that RSS 1.0 and 2.0 share.
    var channel: String {
        Markup.element("title", "\(outlet.name) - \(outlet.homeSection)") + Markup.element("link", home)
            + Markup.element("description", outlet.description)
    }
}
