public import Foundation

/// Turns the bytes of a feed of any known format into one value.
public struct FeedParser: Sendable {
    private let limits: ParsingLimits

    /// Makes a parser.
    ///
    /// - Parameter limits: How much of a document is taken.
    public init(limits: ParsingLimits = ParsingLimits()) {
        self.limits = limits
    }

    /// Reads a feed.
    ///
    /// The character set is found by RFC 7303 §3; a document that is not well-formed is repaired, with
    /// ``ParsedFeed/problems`` saying what was done.
    ///
    /// - Parameters:
    ///   - data: The body as the server sent it, after decompression.
    ///   - url: Where the body came from, the base of relative addresses.
    ///   - headers: The server's headers; `Content-Type` and `Content-Location` count.
    /// - Returns: What the feed says.
    /// - Throws: ``FeedParsingError``, if the body is no feed.
    public func parse(
        _ data: Data,
        url: String? = nil,
        headers: [String: String] = [:]
    ) throws(FeedParsingError) -> ParsedFeed {
        guard data.count <= limits.bodyBytes else { throw .tooLarge(bytes: data.count, limit: limits.bodyBytes) }
        return try parse(Array(data), url: url, headers: headers)
    }

    /// Reads a feed.
    ///
    /// - Parameters:
    ///   - bytes: The body as the server sent it, after decompression.
    ///   - url: Where the body came from, the base of relative addresses.
    ///   - headers: The server's headers; `Content-Type` and `Content-Location` count.
    /// - Returns: What the feed says.
    /// - Throws: ``FeedParsingError``, if the body is no feed.
    public func parse(
        _ bytes: [UInt8],
        url: String? = nil,
        headers: [String: String] = [:]
    ) throws(FeedParsingError) -> ParsedFeed {
        guard bytes.count <= limits.bodyBytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bodyBytes) }
        let headers = Dictionary(headers.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
        let document = DocumentDecoder.decode(bytes, contentType: headers["content-type"])
        let base = headers["content-location"].flatMap { WebAddress.resolve($0, against: url) } ?? url
        guard let first = document.bytes.first(where: { !$0.isXMLBlank && $0 != 0 }) else { throw .empty }
        var feed: ParsedFeed
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            var reader = JSONFeedReader(base: base, limits: limits)
            feed = try reader.read(document.bytes, encoding: document.encoding)
        } else {
            feed = try parseXML(document, base: base)
        }
        feed.problems = document.problems + feed.problems
        DuplicateIdentifiers.remove(from: &feed)
        return feed
    }

    private func parseXML(_ document: DocumentDecoder.Decoded, base: String?) throws(FeedParsingError) -> ParsedFeed {
        if HTMLPage.isPage(document.bytes) { throw .htmlPage(title: HTMLPage.title(of: document.bytes)) }
        let outcome = try DocumentReader(limits: limits).read(document.bytes, base: base)
        guard let root = outcome.root else {
            let fault = outcome.problems.first.map { ": " + $0.message } ?? ""
            throw .unreadable(reason: "it is not XML\(fault)")
        }
        guard let format = FormatDetection.format(of: root) else {
            if root.name.local == "html" { throw .htmlPage(title: HTMLPage.title(of: document.bytes)) }
            throw .notAFeed(found: "XML with the root element <\(root.name.local.prefix(60))>")
        }
        let (feed, entries, problems) = read(root, as: format)
        return ParsedFeed(
            format: format,
            encoding: document.encoding,
            wellFormed: outcome.wellFormed,
            problems: outcome.problems + problems,
            feed: feed,
            entries: entries
        )
    }

    private func read(_ root: XMLElement, as format: FeedFormat) -> (ParsedFeedInfo, [ParsedItem], [ParseProblem]) {
        switch format {
        case .atom, .atom03, .atom10:
            var reader = AtomReader()
            let (feed, entries) = reader.read(root)
            return (feed, entries, reader.fields.problems)
        case .newsSitemap:
            var reader = SitemapReader()
            let (feed, entries) = reader.read(root)
            return (feed, entries, reader.fields.problems)
        default:
            var reader = RSSReader()
            let (feed, entries) = reader.read(root)
            return (feed, entries, reader.fields.problems)
        }
    }
}
