extension FeedPage {
    /// RSS 1.0: items stand beside the channel and dates are Dublin Core's.
    var rdf: String {
        let entries = articles.map { "<rdf:li rdf:resource=\"\(Markup.escape(link($0)))\"/>" }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel rdf:about="\(Markup.escape(address))">
            \(channel)\(Markup.element("dc:language", outlet.language))\
            <items><rdf:Seq>\(entries.joined())</rdf:Seq></items>
            </channel>
            \(articles.map(item).joined())</rdf:RDF>
            """
    }

    private func item(_ article: PressArticle) -> String {
        "<item rdf:about=\"\(Markup.escape(link(article)))\">\n" + Markup.element("title", article.title)
            + Markup.element("link", link(article)) + Markup.element("description", article.lead)
            + Markup.element("dc:subject", article.section)
            + Markup.element("dc:date", article.published.map { PressDate($0).rfc3339 }) + "</item>\n"
    }
}
