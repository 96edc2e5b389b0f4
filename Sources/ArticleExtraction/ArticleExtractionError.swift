/// Why a page gave no article.
public enum ArticleExtractionError: Error, Equatable, CustomStringConvertible {
    /// The page has no bytes, or only blanks.
    case empty

    /// The page is larger than the limit.
    case tooLarge(bytes: Int, limit: Int)

    /// What happened and what to do, in a sentence or two.
    public var description: String {
        switch self {
        case .empty:
            "The page is empty. Open its address in a browser: the site may send it to browsers only."
        case .tooLarge(let bytes, let limit):
            "The page has \(bytes) bytes, more than the limit of \(limit): no article is that long."
        }
    }
}
