import FeedParsing
import Foundation

/// Tells a feed that broke off from one that is merely untidy: repaired feeds are common, and no failure.
enum CutOff {
    private static let rootEnds = ["</rss", "</feed", ":rdf>", "</rdf", "</urlset", ":urlset>", "</channel", ":feed>"]

    /// True when an ill-formed XML document ends without closing its root element.
    static func isCutOff(_ feed: ParsedFeed, body: Data) -> Bool {
        guard !feed.wellFormed, feed.format != .json10, feed.format != .json11 else { return false }
        let tail = String(decoding: body.suffix(512).filter { $0 != 0 }, as: UTF8.self).lowercased()
        return !rootEnds.contains { tail.contains($0) }
    }
}
