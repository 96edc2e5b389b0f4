extension FeedPage {
    /// Atom 1.0 (RFC 4287); every second entry carries its content as XHTML, the others as escaped HTML.
    var atom: String {
        let entries = articles.enumerated().map { entry($0.element, asXHTML: $0.offset.isMultiple(of: 2)) }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(Markup.escape(outlet.language))">
            \(Markup.element("title", outlet.name))\(Markup.element("subtitle", outlet.description))\
            \(Markup.element("id", address))\(Markup.element("updated", updated?.rfc3339))\
            <link rel="self" type="application/atom+xml" href="\(Markup.escape(address))"/>
            <link rel="alternate" type="text/html" href="\(Markup.escape(home))"/>
            \(entries.joined())</feed>
            """
    }

    private func entry(_ article: PressArticle, asXHTML: Bool) -> String {
        let date = article.published.map { PressDate($0).rfc3339 }
        return "<entry>\n" + Markup.element("title", article.title)
            + "<link rel=\"alternate\" type=\"text/html\" href=\"\(Markup.escape(link(article)))\"/>\n"
            + Markup.element("id", link(article)) + Markup.element("published", date)
            + Markup.element("updated", date) + "<category term=\"\(Markup.escape(article.section))\"/>\n"
            + Markup.element("summary", article.lead) + content(article, asXHTML: asXHTML) + "</entry>\n"
    }

    private func content(_ article: PressArticle, asXHTML: Bool) -> String {
        let body = Markup.body(article, base: base)
        guard asXHTML else { return "<content type=\"html\">\(Markup.escape(body))</content>\n" }
        return "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">\(body)</div></content>\n"
    }
}
