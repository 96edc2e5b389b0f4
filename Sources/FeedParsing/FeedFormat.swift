/// The formats that are read; the raw value is what `diemtin parse` prints.
public enum FeedFormat: String, Sendable, Equatable, CaseIterable {
    /// RSS 0.90 (RDF, Netscape 1999).
    case rss090
    /// RSS 0.91, of Netscape or of UserLand.
    case rss091
    /// RSS 0.92.
    case rss092
    /// RSS 0.93.
    case rss093
    /// RSS 0.94.
    case rss094
    /// RSS 1.0 (RDF).
    case rss10
    /// RSS 2.0.
    case rss20
    /// RSS that states no version, or one that nobody published.
    case rss
    /// Atom 0.3.
    case atom03
    /// Atom 1.0 (RFC 4287).
    case atom10
    /// An Atom-like feed in no known namespace.
    case atom
    /// JSON Feed 1.0.
    case json10
    /// JSON Feed 1.1.
    case json11
    /// A sitemap, with or without the news extension.
    case newsSitemap = "sitemap"
    /// The Channel Definition Format of 1997.
    case cdf
    /// A document that carries entries under a root of no known format.
    case unknown
}
