/// How much of a document the parser takes before it refuses or cuts.
///
/// The defaults are those of the project's design (section 7), which follow miniflux for the size of the body.
public struct ParsingLimits: Sendable, Equatable {
    /// The most bytes that a document may have.
    public var bodyBytes: Int

    /// The most entries that are kept; later ones are left out and a problem says so.
    public var items: Int

    /// The most bytes that one element's text may have; the rest is cut off.
    public var textBytes: Int

    /// Makes limits.
    ///
    /// - Parameters:
    ///   - bodyBytes: The most bytes that a document may have (15 MiB).
    ///   - items: The most entries that are kept (2,000).
    ///   - textBytes: The most bytes that one element's text may have (1 MiB).
    public init(bodyBytes: Int = 15 << 20, items: Int = 2_000, textBytes: Int = 1 << 20) {
        self.bodyBytes = max(0, bodyBytes)
        self.items = max(0, items)
        self.textBytes = max(0, textBytes)
    }
}
