/// The vocabularies that feeds mix, recognised by namespace address or, where none is declared, by usual prefix.
enum XMLVocabulary: Sendable {
    case plain, atom10, atom03, dublinCore, dublinCoreTerms, content, xhtml, rdf, media, itunes, syndication
    case sitemap, news, other

    /// Whether the names are those of Atom, of either version.
    var isAtom: Bool { self == .atom10 || self == .atom03 }

    /// The vocabulary of an element with this namespace address and prefix.
    ///
    /// Addresses are compared by a part that all variants seen in the field share, without regard to case.
    static func named(uri: String?, prefix: String?) -> XMLVocabulary {
        guard let uri, !uri.isEmpty else { return named(prefix: prefix) }
        let address = uri.lowercased()
        return addressParts.first { address.contains($0.part) }?.vocabulary ?? .other
    }

    private static func named(prefix: String?) -> XMLVocabulary {
        guard let prefix, !prefix.isEmpty else { return .plain }
        return prefixes[prefix.lowercased()] ?? .other
    }

    private static let addressParts: [(part: String, vocabulary: XMLVocabulary)] = [
        ("w3.org/2005/atom", .atom10), ("purl.org/atom/ns", .atom03),
        // Names that Atom had before it was called so.
        ("purl.org/echo", .atom03), ("purl.org/pie", .atom03), ("example.com/necho", .atom03),
        ("example.com/newformat", .atom03),
        ("purl.org/rss/1.0/modules/content", .content), ("purl.org/rss/1.0/modules/syndication", .syndication),
        ("purl.org/rss/1.0/modules", .other), ("purl.org/rss/", .plain), ("purl.org/net/rss", .plain),
        ("netscape.com/rdf/simple", .plain), ("netscape.com/publish/formats/rss", .plain),
        ("backend.userland.com", .plain), ("blogs.law.harvard.edu/tech/rss", .plain),
        ("cyber.law.harvard.edu/rss", .plain), ("rssboard.org/rss-spec", .plain),
        ("purl.org/dc/elements", .dublinCore), ("purl.org/dc/terms", .dublinCoreTerms),
        ("w3.org/1999/xhtml", .xhtml), ("22-rdf-syntax-ns", .rdf), ("search.yahoo.com/mrss", .media),
        ("itunes.com/dtds/podcast", .itunes), ("schemas/sitemap-news", .news), ("schemas/sitemap/", .sitemap),
    ]

    private static let prefixes: [String: XMLVocabulary] = [
        "atom": .atom10, "atom10": .atom10, "dc": .dublinCore, "dcterms": .dublinCoreTerms, "content": .content,
        "xhtml": .xhtml, "rdf": .rdf, "media": .media, "itunes": .itunes, "sy": .syndication, "news": .news,
    ]
}
