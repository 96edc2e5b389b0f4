package import FeedParsing
import Foundation
import PressModel

/// What `parse` prints; the byline stands here alone, for conformance, and is never stored.
package struct ParsedFeedOutput: Encodable {
    struct Problem: Encodable {
        let message: String
        let line: Int?
        let column: Int?
    }

    struct Tag: Encodable {
        let term: String?
        let scheme: String?
        let label: String?
    }

    struct Link: Encodable {
        let href: String
        let rel: String?
        let type: String?
    }

    struct Content: Encodable {
        let value: String
        let type: String
    }

    struct Enclosure: Encodable {
        let url: String
        let type: String?
        let length: Int?
    }

    struct Feed: Encodable {
        let title, link, id, description, language, published, updated, author: String?
        let tags: [Tag]
        let links: [Link]
    }

    struct Entry: Encodable {
        let title, link, id, summary: String?
        let content: [Content]
        let published, updated, author, language: String?
        let tags: [Tag]
        let links: [Link]
        let enclosures: [Enclosure]
    }

    let wellFormed: Bool
    let encoding: String
    let format: String
    let problems: [Problem]
    let feed: Feed
    let entries: [Entry]

    package init(_ parsed: ParsedFeed) {
        wellFormed = parsed.wellFormed
        encoding = parsed.encoding
        format = parsed.format.rawValue
        problems = parsed.problems.map { Problem(message: $0.message, line: $0.line, column: $0.column) }
        feed = Self.feed(parsed.feed)
        entries = parsed.entries.map(Self.entry)
    }

    private static func feed(_ feed: ParsedFeedInfo) -> Feed {
        Feed(
            title: feed.title,
            link: feed.link,
            id: feed.id,
            description: feed.description,
            language: feed.language,
            published: feed.published?.iso8601UTC,
            updated: feed.updated?.iso8601UTC,
            author: feed.author,
            tags: feed.tags.map(tag),
            links: feed.links.map(link)
        )
    }

    private static func entry(_ item: ParsedItem) -> Entry {
        Entry(
            title: item.title,
            link: item.link,
            id: item.id,
            summary: item.summary,
            content: item.content.map { Content(value: $0.value, type: $0.type) },
            published: item.published?.iso8601UTC,
            updated: item.updated?.iso8601UTC,
            author: item.author,
            language: item.language,
            tags: item.tags.map(tag),
            links: item.links.map(link),
            enclosures: item.enclosures.map { Enclosure(url: $0.url, type: $0.type, length: $0.length) }
        )
    }

    private static func tag(_ tag: ParsedTag) -> Tag { Tag(term: tag.term, scheme: tag.scheme, label: tag.label) }

    private static func link(_ link: ParsedLink) -> Link { Link(href: link.href, rel: link.rel, type: link.type) }
}
