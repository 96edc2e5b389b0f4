package import PressModel

/// A figure that does not follow from the numbers stated with it.
package struct FigureFinding: Sendable, Equatable, Encodable {
    package let field: ArticleField
    /// UTF-8 byte offsets of the quote in the field as given.
    package let start: Int
    package let end: Int
    /// The passage as written.
    package let quote: String
    /// The figure as written, `88,1%`.
    package let stated: String
    /// The figure that follows, `93,6%`.
    package let follows: String
    /// How it follows, `381 / 407 = 93,6%`.
    package let calculation: String

    private enum CodingKeys: String, CodingKey {
        case kind, field, start, end, quote, stated, follows, calculation
    }

    /// Writes the finding with its kind.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(FindingKind.figure, forKey: .kind)
        try container.encode(field, forKey: .field)
        try container.encode(start, forKey: .start)
        try container.encode(end, forKey: .end)
        try container.encode(quote, forKey: .quote)
        try container.encode(stated, forKey: .stated)
        try container.encode(follows, forKey: .follows)
        try container.encode(calculation, forKey: .calculation)
    }
}
