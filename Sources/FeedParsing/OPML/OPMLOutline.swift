/// One outline: a feed, a reference to another document, or a group of outlines.
public struct OPMLOutline: Sendable, Equatable {
    /// What an outline stands for.
    public enum Kind: Sendable, Equatable {
        /// A feed, with its address.
        case feed(address: String)
        /// Another list of feeds, to be read in this place (`type="include"`, or a link to an `.opml`).
        case inclusion(address: String)
        /// A page or file that is no feed (`type="link"`).
        case link(address: String)
        /// A group of outlines, or a mere line of text.
        case group
    }

    /// The attributes in the order of the document.
    public var attributes: [OPMLAttribute]

    /// The outlines inside.
    public var children: [OPMLOutline]

    /// The line of the outline's tag, from 1; 0 if it was not parsed.
    public var line: Int

    /// Makes an outline.
    public init(attributes: [OPMLAttribute] = [], children: [OPMLOutline] = [], line: Int = 0) {
        self.attributes = attributes
        self.children = children
        self.line = line
    }

    /// The value of an attribute, by its name without regard to case; `nil` if missing or empty.
    public subscript(_ name: String) -> String? {
        let lower = name.lowercased()
        return attributes.lazy.filter { $0.name.lowercased() == lower }.compactMap(\.value.trimmedOrNil).first
    }

    /// The name for people: `title`, else `text`.
    public var title: String? { self["title"] ?? self["text"] }

    /// What the outline stands for.
    ///
    /// A feed's address is in `xmlUrl`; exporters of OPML 1 wrote `feedUrl` or `xml_url`, or `url` with the type of
    /// a feed.
    public var kind: Kind {
        let type = self["type"]?.lowercased()
        if type == "include" || type == "link" {
            guard let address = self["url"] ?? self["xmlUrl"] else { return .group }
            return type == "include" || Self.isList(address) ? .inclusion(address: address) : .link(address: address)
        }
        let isFeed = type.map { Self.feedTypes.contains($0) } ?? false
        let address = self["xmlUrl"] ?? self["feedUrl"] ?? self["xml_url"] ?? (isFeed ? self["url"] : nil)
        return address.map { .feed(address: $0) } ?? .group
    }

    /// The address of the feed; a group, an inclusion and a link have none.
    public var feedAddress: String? {
        if case .feed(let address) = kind { address } else { nil }
    }

    /// The page that the feed belongs to.
    public var siteAddress: String? { self["htmlUrl"] }

    /// The categories, as `/Thời sự/Cần Thơ`, from a list with commas.
    public var categories: [String] {
        self["category"]?.split(separator: ",").compactMap(\.trimmedOrNil) ?? []
    }

    /// Whether the outline and all in it are switched off (`isComment="true"`).
    public var isComment: Bool { self["isComment"]?.lowercased() == "true" }

    private static let feedTypes: Set<String> = [
        "rss", "rss1", "rss2", "rss20", "atom", "rdf", "feed", "xml", "json", "jsonfeed",
    ]

    /// OPML 2.0: a link whose address ends in `.opml` is an inclusion.
    private static func isList(_ address: String) -> Bool {
        let path = address.lowercased().prefix { $0 != "?" && $0 != "#" }
        return path.hasSuffix(".opml")
    }
}
