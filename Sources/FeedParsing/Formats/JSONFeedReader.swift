import Foundation

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1).
struct JSONFeedReader {
    private(set) var fields = FieldReader()
    private let base: String?
    private let limits: ParsingLimits

    init(base: String?, limits: ParsingLimits) {
        self.base = base
        self.limits = limits
    }

    /// The feed in a JSON text in UTF-8.
    ///
    /// Of a text that breaks off, the entries that are complete are kept.
    mutating func read(_ bytes: [UInt8], encoding: String) throws(FeedParsingError) -> ParsedFeed {
        do {
            return try read(JSONObject(parsing: bytes), encoding: encoding, problems: [])
        } catch {
            guard case .unreadable(let reason) = error, let (mended, fault) = JSONRepair.repaired(bytes) else {
                throw error
            }
            guard let root = try? JSONObject(parsing: mended) else { throw error }
            var lines = LineCounter()
            let (line, column) = lines.position(of: fault, in: bytes)
            let message = "\(reason): entries after the last complete one are left out"
            let problem = ParseProblem(message: message, line: line, column: column)
            return try read(root, encoding: encoding, problems: [problem])
        }
    }

    private mutating func read(
        _ root: JSONObject,
        encoding: String,
        problems: [ParseProblem]
    ) throws(FeedParsingError) -> ParsedFeed {
        guard let version = root.text("version"), version.contains("jsonfeed.org/version/") else {
            throw .notAFeed(.otherJSON)
        }
        let items = root.objects("items")
        if items.count > limits.items { fields.note("more than \(limits.items) entries: the rest is left out") }
        let entries = items.prefix(limits.items).map { entry($0) }
        return ParsedFeed(
            format: version.hasSuffix("/1") || version.hasSuffix("/1.0") ? .json10 : .json11,
            encoding: encoding,
            wellFormed: problems.isEmpty,
            problems: problems + fields.problems.map { ParseProblem(message: $0.message) },
            feed: feed(root),
            entries: entries
        )
    }

    private func feed(_ root: JSONObject) -> ParsedFeedInfo {
        var info = ParsedFeedInfo()
        info.titleText = text(root.text("title"))
        info.link = address(root.text("home_page_url"))
        info.id = root.text("feed_url")
        info.descriptionText = text(root.text("description"))
        info.language = root.text("language")
        info.author = author(of: root)
        info.links = [("home_page_url", "alternate", "text/html"), ("feed_url", "self", "application/feed+json")]
            .compactMap { key, rel, type in address(root.text(key)).map { ParsedLink(href: $0, rel: rel, type: type) } }
        return info
    }

    private mutating func entry(_ object: JSONObject) -> ParsedItem {
        var item = ParsedItem()
        item.titleText = text(object.text("title"))
        item.id = object.text("id")
        item.link = address(object.text("url")) ?? address(object.text("external_url"))
        item.links = item.link.map { [ParsedLink(href: $0, rel: "alternate", type: "text/html")] } ?? []
        item.summaryText = text(object.text("summary"))
        item.content = content(of: object)
        item.published = object.text("date_published").flatMap { fields.date($0) }
        item.updated = object.text("date_modified").flatMap { fields.date($0) }
        item.author = author(of: object)
        item.language = object.text("language")
        item.tags = object.texts("tags").map { ParsedTag(term: $0) }
        item.enclosures = object.objects("attachments").compactMap { attachment in
            address(attachment.text("url")).map {
                ParsedEnclosure(url: $0, type: attachment.text("mime_type"), length: attachment.number("size_in_bytes"))
            }
        }
        return item
    }

    private func content(of object: JSONObject) -> [ParsedContent] {
        let html = object.text("content_html").flatMap { FeedText.unlessEmpty($0, .markup, base: base) }
        let plain = text(object.text("content_text"))
        return [
            html.map { ParsedContent(text: $0, type: "text/html") },
            plain.map { ParsedContent(text: $0, type: "text/plain") },
        ]
        .compactMap { $0 }
    }

    private func author(of object: JSONObject) -> String? {
        (object.objects("authors").first ?? object.object("author"))?.text("name")
    }

    private func text(_ text: String?) -> FeedText? {
        text.flatMap { FeedText.unlessEmpty($0, .unstated, base: base) }
    }

    private func address(_ text: String?) -> String? {
        text.flatMap { WebAddress.resolve($0, against: base) }
    }
}
