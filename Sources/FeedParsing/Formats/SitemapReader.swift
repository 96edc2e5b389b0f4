/// Reads sitemaps; Google's news extension gives headline, date and language.
struct SitemapReader {
    private(set) var fields = FieldReader()

    /// The feed, which a sitemap says almost nothing of, and its entries.
    mutating func read(_ root: XMLElement) -> (feed: ParsedFeedInfo, entries: [ParsedItem]) {
        let entries = root.children.filter { $0.name.local == "url" }
        var info = ParsedFeedInfo()
        let publication = entries.lazy.compactMap { $0.child(.news, "news")?.child(.news, "publication") }.first
        info.title = publication?.first((.news, "name"))?.safeText
        info.language = publication?.first((.news, "language"))?.value
        return (info, entries.map { entry($0) })
    }

    private mutating func entry(_ element: XMLElement) -> ParsedItem {
        var item = ParsedItem()
        let news = element.child(.news, "news")
        if let link = element.first((.sitemap, "loc"), (.plain, "loc"))?.address {
            item.link = link
            item.links = [ParsedLink(href: link, rel: "alternate", type: "text/html")]
        }
        item.title = news?.first((.news, "title"))?.safeText
        item.language = news?.child(.news, "publication")?.first((.news, "language"))?.value
        item.published = fields.date(news?.first((.news, "publication_date")))
        item.updated = fields.date(element.first((.sitemap, "lastmod"), (.plain, "lastmod")))
        let keywords = news?.first((.news, "keywords"))?.text.split(separator: ",") ?? []
        item.tags = keywords.compactMap { $0.trimmedOrNil.map { ParsedTag(term: $0) } }
        return item
    }
}
