/// An invented outlet with its articles.
public struct PressOutlet: Sendable, Equatable {
    /// The folder's name, which is also the first part of its addresses.
    public let id: String
    /// The name as readers know it.
    public let name: String
    /// The section of its front page.
    public let homeSection: String
    /// The language of its articles, such as `vi`.
    public let language: String
    /// What the outlet says of itself.
    public let description: String
    /// Its articles in the order of their files.
    public let articles: [PressArticle]

    /// Whether its pages have checks of claims.
    public var givesChecks: Bool { articles.contains { $0.check != nil } }

    /// Makes an outlet.
    public init(
        id: String,
        name: String,
        homeSection: String,
        language: String,
        description: String,
        articles: [PressArticle]
    ) {
        self.id = id
        self.name = name
        self.homeSection = homeSection
        self.language = language
        self.description = description
        self.articles = articles
    }

    /// The newest articles of an edition, at most 50, newest first, as they are served.
    func front(_ edition: PressEdition) -> [PressArticle] {
        let visible = articles.enumerated().filter { $0.element.visibleFrom <= edition.until }
        let newestFirst = visible.sorted { left, right in
            (left.element.visibleFrom, left.offset) > (right.element.visibleFrom, right.offset)
        }
        return newestFirst.prefix(50).map { $0.element.served(in: edition) }
    }
}
