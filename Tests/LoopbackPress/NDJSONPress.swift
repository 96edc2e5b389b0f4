public import Foundation

/// Turns a file of articles, one JSON object a line, into RSS 2.0 feeds for tests with real text.
public struct NDJSONPress: Sendable {
    /// Articles by feed, in the order of the file.
    private let feeds: [[Entry]]
    private let rendered = RenderedFeeds()

    /// Reads articles and deals them out to feeds in turn.
    ///
    /// - Parameters:
    ///   - ndjson: Lines `{"id","title","summary","text"}`; other keys are ignored.
    ///   - feedCount: How many feeds, at least one.
    ///   - base: The date of the first article; each next one is a minute later.
    /// - Throws: `PressFileFault` with the number of the line that is no such object.
    public init(ndjson: Data, feedCount: Int, base: Date) throws {
        var feeds = [[Entry]](repeating: [], count: max(1, feedCount))
        for (index, line) in ndjson.split(separator: UInt8(ascii: "\n")).enumerated() {
            guard let article = try? JSONDecoder().decode(NDJSONArticle.self, from: Data(line)) else {
                throw PressFileFault(path: "ndjson", line: index + 1, message: "no object with id, title, text")
            }
            let date = base.addingTimeInterval(60 * Double(index))
            feeds[index % feeds.count].append(Entry(article: article, published: date))
        }
        self.feeds = feeds
    }

    /// Reads a file, through `gzip` when its name ends in `.gz`.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - feedCount: How many feeds, at least one.
    ///   - base: The date of the first article; each next one is a minute later.
    /// - Returns: The feeds.
    /// - Throws: When the file cannot be read or is not such a file.
    public static func load(_ path: String, feedCount: Int, base: Date) throws -> NDJSONPress {
        let data = path.hasSuffix(".gz") ? try gunzip(path) : try Data(contentsOf: URL(fileURLWithPath: path))
        return try NDJSONPress(ndjson: data, feedCount: feedCount, base: base)
    }

    /// How many feeds there are.
    public var feedCount: Int { feeds.count }

    /// How many articles there are in all feeds.
    public var articleCount: Int { feeds.reduce(0) { $0 + $1.count } }

    /// Serves the feeds at `/feed/0`, `/feed/1` and so on.
    ///
    /// - Parameters:
    ///   - port: The port; 0 lets the system choose a free one.
    ///   - lifetime: Seconds after which the server ends by itself.
    /// - Returns: The running server.
    /// - Throws: When the port cannot be listened on.
    public func serve(port: UInt16 = 0, lifetime: Double = 600) async throws -> LoopbackServer {
        try await LoopbackServer.start(port: port, lifetime: lifetime) { respond(to: $0) }
    }

    /// Answers a request for a feed; nil for anything else.
    public func respond(to request: LoopbackRequest) -> LoopbackResponse? {
        let parts = request.path.split(separator: "/")
        guard parts.count == 2, parts[0] == "feed", let index = Int(parts[1]), feeds.indices.contains(index)
        else { return nil }
        let base = "http://" + request.headers["host", default: "127.0.0.1"]
        let body = rendered.body("\(base)/\(index)") { TaggedBody(Data(rss(index, base).utf8)) }
        return .conditional(body, type: "application/rss+xml; charset=utf-8", for: request)
    }

    private func rss(_ index: Int, _ base: String) -> String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel>
        \(Markup.element("title", "Nguồn \(index)"))\(Markup.element("link", "\(base)/feed/\(index)"))\
        \(Markup.element("description", "Bài báo thật dùng để thử"))\
        \(feeds[index].map { $0.item(base) }.joined())</channel>
        </rss>
        """
    }

    private static func gunzip(_ path: String) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", path]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw PressFileFault(path: path, line: 0, message: "gzip could not read it")
        }
        return data
    }

    private struct Entry: Sendable {
        let article: NDJSONArticle
        let published: Date

        func item(_ base: String) -> String {
            let paragraphs = article.text.split(separator: "\n").map { "<p>\(Markup.escape(String($0)))</p>" }
            return "<item>\n" + Markup.element("title", article.title)
                + Markup.element("link", "\(base)/articles/\(article.id)")
                + "<guid isPermaLink=\"false\">\(Markup.escape(article.id))</guid>\n"
                + Markup.element("pubDate", PressDate(published).rfc822(zone: "+0700"))
                + Markup.element("description", article.summary)
                + Markup.element("content:encoded", paragraphs.joined(separator: "\n")) + "</item>\n"
        }
    }
}

/// Feeds already written, so that the second round of a test costs no time.
private final class RenderedFeeds: @unchecked Sendable {
    private let lock = NSLock()
    private var bodies: [String: TaggedBody] = [:]

    func body(_ key: String, _ make: () -> TaggedBody) -> TaggedBody {
        lock.withLock {
            if let known = bodies[key] { return known }
            let body = make()
            bodies[key] = body
            return body
        }
    }
}

/// One line of the file.
private struct NDJSONArticle: Decodable, Sendable {
    let id: String
    let title: String
    let summary: String?
    let text: String
}
