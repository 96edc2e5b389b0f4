/// An article as the search for new terms reads it.
public struct TermDocument: Sendable {
    /// The article's identifier, given back with the terms.
    public let id: String
    /// Headline and lead.
    public let texts: [String]
    /// Who published it.
    public let source: String

    /// An article.
    public init(id: String, texts: [String], source: String) {
        self.id = id
        self.texts = texts
        self.source = source
    }
}

/// A term that is written of more often than its history lets expect; to be verified by a person.
public struct RisingTerm: Sendable, Encodable, Equatable {
    /// The term in small letters.
    public let term: String
    /// How many articles have it.
    public let count: Int
    /// How many different sources have it, twenty at most being told apart.
    public let sources: Int
    /// How many articles its history leads one to expect.
    public let expected: Double
    /// How often chance alone gives as many.
    public let pValue: Double
    /// The first articles that have it, twenty at most.
    public let articles: [String]
    /// Its earliest place among the terms of an article: of equal forms the first is the matter.
    let position: Int

    private enum CodingKeys: String, CodingKey { case term, count, sources, expected, pValue, articles }
}
