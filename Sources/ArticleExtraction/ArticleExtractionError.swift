/// Why a page gave no article.
public enum ArticleExtractionError: Error, Equatable, CustomStringConvertible {
    /// The page has no bytes, or only blanks.
    case empty

    /// The page is larger than the limit.
    case tooLarge(bytes: Int, limit: Int)

    /// The page is built to exhaust the parser.
    case hostile(reason: String)

    /// What happened and what to do, in a sentence or two.
    public var description: String {
        switch self {
        case .empty:
            "The page is empty. Open its address in a browser: the site may send it to browsers only."
        case .tooLarge(let bytes, let limit):
            "The page has \(bytes) bytes, more than the limit of \(limit): no article is that long."
        case .hostile(let reason):
            "The page was refused because reading it would take too long: \(reason)."
        }
    }
}
