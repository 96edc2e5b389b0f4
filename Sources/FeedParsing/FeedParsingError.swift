/// Why a document gave no feed; each case is a state of the source that an office must be able to tell apart.
public enum FeedParsingError: Error, Equatable, CustomStringConvertible {
    /// The body had no bytes, or only blanks.
    case empty

    /// The body is larger than the limit.
    case tooLarge(bytes: Int, limit: Int)

    /// The answer is a web page: the address is wrong, or the site asks for a browser check.
    case htmlPage(title: String?)

    /// The document is XML or JSON, but of another kind.
    case notAFeed(OtherDocument)

    /// The body is neither XML nor JSON, or so broken that nothing could be read.
    case unreadable(reason: String)

    /// The body is built to exhaust the parser.
    case hostile(reason: String)

    /// What happened and what to do, in one or two sentences.
    public var description: String {
        switch self {
        case .empty:
            "The body is empty: the server sent no feed. Try the address again later, or ask the outlet."
        case .tooLarge(let bytes, let limit):
            "The body has \(bytes) bytes, more than the limit of \(limit). Look for a shorter feed of the outlet."
        case .htmlPage(let title):
            "The address gives a web page\(title.map { " (“\($0)”)" } ?? ""), not a feed. "
                + "Look for the feed's address on the outlet's site, or for a browser check that stops programs."
        case .notAFeed(let found):
            "The document is \(found), not what was expected. Check the address in the feed list."
        case .unreadable(let reason):
            "The body is not a feed that can be read: \(reason). Open the address in a browser to see what it sends."
        case .hostile(let reason):
            "The body was refused because reading it would take too long: \(reason)."
        }
    }
}

/// A document that is no feed, as far as it can be told what else it is.
public enum OtherDocument: Sendable, Equatable, CustomStringConvertible {
    /// An index of sitemaps; its `loc` elements name the sitemaps to read.
    case sitemapIndex
    /// OPML, a list of feeds.
    case feedList
    /// XML of another kind, with the name of its root element.
    case xml(root: String)
    /// JSON that is no JSON Feed.
    case otherJSON

    /// What the document is.
    public var description: String {
        switch self {
        case .sitemapIndex: "an index of sitemaps, whose <loc> elements name the sitemaps to read"
        case .feedList: "OPML, a list of feeds"
        case .xml(let root): "XML with the root element <\(root)>"
        case .otherJSON: "JSON, but no JSON Feed"
        }
    }
}
