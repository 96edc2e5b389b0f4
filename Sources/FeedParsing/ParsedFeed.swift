public import Foundation

/// What one document of a press source said, whatever its format.
public struct ParsedFeed: Sendable, Equatable {
    /// The format that was recognised.
    public var format: FeedFormat

    /// The character set that the bytes were decoded from, in lower case.
    public var encoding: String

    /// Whether the document was correct as it came, without any repair.
    public var wellFormed: Bool

    /// What was wrong and what was done about it, in the order of the document.
    public var problems: [ParseProblem]

    /// What the document says of the feed itself.
    public var feed: ParsedFeedInfo

    /// The entries, in the order of the document.
    public var entries: [ParsedItem]
}

/// One fault of a document, or one thing about it that a reader of the log should know.
public struct ParseProblem: Sendable, Equatable {
    /// What was wrong, in words.
    public var message: String

    /// The line of the fault, from 1.
    public var line: Int?

    /// The column of the fault in bytes, from 1.
    public var column: Int?

    /// Makes a problem.
    ///
    /// - Parameters:
    ///   - message: What was wrong, in words.
    ///   - line: The line, from 1.
    ///   - column: The column in bytes, from 1.
    public init(message: String, line: Int? = nil, column: Int? = nil) {
        self.message = message
        self.line = line
        self.column = column
    }
}

/// What a document says of the feed itself; an element that is missing or empty is `nil`.
public struct ParsedFeedInfo: Sendable, Equatable {
    var titleText: FeedText?
    var descriptionText: FeedText?

    /// The page that the feed belongs to.
    public var link: String?

    /// The feed's own identifier.
    public var id: String?

    /// The language tag as stated.
    public var language: String?

    /// When the feed says it was published.
    public var published: Date?

    /// When the feed says it last changed.
    public var updated: Date?

    /// Who the feed says is responsible; printed for conformance, never stored.
    public var author: String?

    /// The feed's categories.
    public var tags: [ParsedTag] = []

    /// Every link with its relation.
    public var links: [ParsedLink] = []

    /// How long the feed asks to be left alone, in minutes.
    public var ttlMinutes: Int?

    /// Makes an empty description of a feed.
    public init() {}
}
