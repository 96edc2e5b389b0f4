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
        let base = headers["content-location"].flatMap { WebAddress.base($0, in: url) } ?? url
        guard let first = document.bytes.first(where: { !$0.isXMLBlank && $0 != 0 }) else { throw .empty }
        var feed: ParsedFeed
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            var reader = JSONFeedReader(base: base, limits: limits)
            feed = try reader.read(document.bytes, encoding: document.encoding)
        } else {
            feed = try parseXML(document, base: base)
        }
        feed.problems = document.problems + feed.problems
        feed.feed.language = feed.feed.language ?? headers["content-language"].flatMap(Self.onlyLanguage)
        SharedIdentifiers.remove(from: &feed)
        return feed
    }

    /// The language of a `Content-Language` header that names one only (RFC 9110 §8.5).
    private static func onlyLanguage(_ header: String) -> String? {
        header.contains(",") ? nil : header.trimmedOrNil.map(LanguageTag.normal)
    }

    private func parseXML(_ document: DocumentDecoder.Decoded, base: String?) throws(FeedParsingError) -> ParsedFeed {
        if HTMLPage.isPage(document.bytes) { throw .htmlPage(title: HTMLPage.title(of: document.bytes)) }
        let outcome = try DocumentReader(limits: limits).read(document.bytes, base: base)
        guard let root = outcome.builder.root else {
            let fault = outcome.problems.first.map { ": " + $0.message } ?? ""
            throw .unreadable(reason: "it is not XML\(fault)")
        }
        var entries = outcome.builder.entries
        guard let format = entries.format else { throw noFeed(root, outcome, document) }
        let info = entries.feed(root)
        var lines = LineCounter()
        let faults = entries.fields.problems.sorted { ($0.offset ?? 0) < ($1.offset ?? 0) }
        return ParsedFeed(
            format: format,
            encoding: document.encoding,
            wellFormed: outcome.wellFormed && document.problems.isEmpty,
            problems: outcome.problems
                + faults.map { fault in
                    let line = fault.offset.map { lines.position(of: $0, in: outcome.text).line }
                    return ParseProblem(message: fault.message, line: line)
                },
            feed: info,
            entries: entries.items
        )
    }

    private func noFeed(
        _ root: XMLElement,
        _ outcome: DocumentReader.Outcome,
        _ document: DocumentDecoder.Decoded
    ) -> FeedParsingError {
        switch root.name.label {
        case .html: .htmlPage(title: HTMLPage.title(of: document.bytes))
        case .sitemapindex: .notAFeed(.sitemapIndex)
        case .opml: .notAFeed(.feedList)
        default: .notAFeed(.xml(root: String(outcome.builder.rootName.prefix(60))))
        }
    }
}
