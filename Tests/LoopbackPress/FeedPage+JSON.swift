import Foundation

extension FeedPage {
    /// JSON Feed 1.1 (jsonfeed.org/version/1.1).
    var json: Data {
        let feed = JSONFeed(
            version: "https://jsonfeed.org/version/1.1",
            title: outlet.name,
            home_page_url: home,
            feed_url: address,
            description: outlet.description,
            language: outlet.language,
            items: articles.map(item)
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(feed)) ?? Data()
    }

    private func item(_ article: PressArticle) -> JSONFeed.Item {
        JSONFeed.Item(
            id: article.id,
            url: link(article),
            title: article.title,
            content_html: Markup.body(article, base: base),
            summary: article.lead,
            date_published: article.published.map { PressDate($0).rfc3339 },
            tags: [article.section]
        )
    }
}

/// The format's own names, which are not in Swift's style.
private struct JSONFeed: Encodable {
    struct Item: Encodable {
        let id: String
        let url: String
        let title: String
        let content_html: String
        let summary: String
        let date_published: String?
        let tags: [String]
    }

    let version: String
    let title: String
    let home_page_url: String
    let feed_url: String
    let description: String
    let language: String
    let items: [Item]
}
