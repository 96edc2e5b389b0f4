public import Foundation

/// What a page says of its article.
public struct ExtractedArticle: Sendable, Equatable {
    /// The headline.
    public var title: String?

    /// The article's paragraphs, the lead first, with a line feed between them; empty if none was found.
    public var text: String

    /// When the page says that the article was published.
    public var published: Date?

    /// The language that the page states, as a subtag (`vi`); where it states none, `vi` if the text is plainly Vietnamese.
    public var language: String?

    /// The address that the page says is its own.
    public var canonicalURL: String?
}
