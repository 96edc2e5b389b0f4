public import Foundation

/// One entry of a feed; an element that is missing or empty is `nil`.
public struct ParsedItem: Sendable, Equatable {
    var titleText: FeedText?
    var summaryText: FeedText?

    /// The page of the entry.
    public var link: String?

    /// The identifier that the feed gives.
    public var id: String?

    /// The full texts that the feed carries.
    public var content: [ParsedContent] = []

    /// When the entry says it was published; never the time of reading.
    public var published: Date?

    /// When the entry says it last changed.
    public var updated: Date?

    /// Who the entry names as author; printed for conformance, never stored.
    public var author: String?

    /// The language tag of the entry, where it states its own.
    public var language: String?

    /// The entry's categories.
    public var tags: [ParsedTag] = []

    /// Every link with its relation.
    public var links: [ParsedLink] = []

    /// Attached files.
    public var enclosures: [ParsedEnclosure] = []

    /// Makes an empty entry.
    public init() {}
}

/// One full text of an entry.
public struct ParsedContent: Sendable, Equatable {
    var text: FeedText

    /// The media type, as `text/html`.
    public var type: String

    init(text: FeedText, type: String) {
        self.text = text
        self.type = type
    }

    /// Makes a full text.
    ///
    /// - Parameters:
    ///   - value: HTML, or text without markup.
    ///   - type: The media type.
    public init(value: String, type: String) {
        self.init(text: FeedText(value, .markup, base: nil), type: type)
    }
}

/// One category of a feed or entry.
public struct ParsedTag: Sendable, Equatable {
    /// The category itself.
    public var term: String?

    /// The list that the category is taken from.
    public var scheme: String?

    /// The category in words for people.
    public var label: String?

    /// Makes a category.
    public init(term: String?, scheme: String? = nil, label: String? = nil) {
        self.term = term
        self.scheme = scheme
        self.label = label
    }
}

/// One link of a feed or entry.
public struct ParsedLink: Sendable, Equatable {
    /// The address, resolved against the document's base.
    public var href: String

    /// What the address is to the feed or entry, as `alternate` or `self`.
    public var rel: String?

    /// The media type stated for the address.
    public var type: String?

    /// Makes a link.
    public init(href: String, rel: String? = nil, type: String? = nil) {
        self.href = href
        self.rel = rel
        self.type = type
    }
}

/// One attached file of an entry.
public struct ParsedEnclosure: Sendable, Equatable {
    /// The file's address, resolved against the document's base.
    public var url: String

    /// The media type stated.
    public var type: String?

    /// The size stated, in bytes.
    public var length: Int?

    /// Makes an attached file.
    public init(url: String, type: String? = nil, length: Int? = nil) {
        self.url = url
        self.type = type
        self.length = length
    }
}
