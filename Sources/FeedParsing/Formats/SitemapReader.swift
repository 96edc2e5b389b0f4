/// Reads sitemaps; Google's news extension gives headline, date and language.
struct SitemapReader {
    /// What the first entry says of its publication; a sitemap says nothing of itself.
    private(set) var feed = ParsedFeedInfo()

    private static let addresses = NameList((.sitemap, .loc), (.plain, .loc))
    private static let dates = NameList((.news, .publicationDate))
    private static let changes = NameList((.sitemap, .lastmod), (.plain, .lastmod))

    /// One page.
    mutating func entry(_ element: XMLElement, _ fields: inout FieldReader) -> ParsedItem {
        var item = ParsedItem()
        let news = element.child(.news, .news)
        let publication = news?.child(.news, .publication)
        if let link = element.first(Self.addresses)?.address {
            item.link = link
            item.links = [ParsedLink(href: link, rel: "alternate", type: "text/html")]
        }
        item.titleText = news?.first(.news, .title)?.feedText
        item.language = publication?.first(.news, .language)?.value
        feed.titleText = feed.titleText ?? publication?.first(.news, .name)?.feedText
        feed.language = feed.language ?? item.language
        item.published = news.flatMap { fields.date(in: $0, Self.dates) }
        item.updated = fields.date(in: element, Self.changes)
        let keywords = news?.first(.news, .keywords)?.text.split(separator: ",") ?? []
        item.tags = keywords.compactMap { $0.trimmedOrNil.map { ParsedTag(term: $0) } }
        return item
    }
}
