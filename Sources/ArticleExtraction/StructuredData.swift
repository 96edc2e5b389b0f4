import Foundation

/// What a page's JSON-LD says of its article (schema.org `NewsArticle` and its kin).
struct StructuredData {
    private(set) var headline: String?
    private(set) var body: String?
    private(set) var published: String?
    private(set) var language: String?

    private static let scriptLimit = 1 << 20
    private static let objectLimit = 200

    /// Reads the page's scripts of type `application/ld+json`; one that is not JSON is passed over.
    init(of page: PageTree) {
        for index in page.elements("script") {
            guard page.nodes[index].attribute("type")?.lowercased().contains("ld+json") == true else { continue }
            let source = page.inside(index).map { page.nodes[$0].text }.joined()
            guard source.utf8.count <= Self.scriptLimit,
                let value = try? JSONSerialization.jsonObject(with: Data(source.utf8), options: .fragmentsAllowed)
            else { continue }
            read(value)
        }
    }

    private mutating func read(_ value: Any) {
        var queue: [Any] = [value]
        var next = 0
        while next < queue.count, next < Self.objectLimit {
            if let list = queue[next] as? [Any] { queue += list }
            if let object = queue[next] as? [String: Any] {
                if let graph = object["@graph"] { queue.append(graph) }
                if let entity = object["mainEntity"] { queue.append(entity) }
                if Self.isArticle(object) { take(object) }
            }
            next += 1
        }
    }

    private static func isArticle(_ object: [String: Any]) -> Bool {
        let types = (object["@type"] as? [Any])?.compactMap { $0 as? String } ?? [object["@type"] as? String ?? ""]
        return types.contains { $0.hasSuffix("Article") || $0 == "BlogPosting" || $0 == "Report" }
    }

    private mutating func take(_ object: [String: Any]) {
        headline = headline ?? object["headline"] as? String
        body = body ?? object["articleBody"] as? String
        published = published ?? object["datePublished"] as? String
        language = language ?? object["inLanguage"] as? String
    }
}

/// The paragraphs of JSON-LD's `articleBody`, which is plain text or, on some sites, HTML.
enum StatedBody {
    private static let leastBytes = 200

    /// The paragraphs; none if the page states no text, or only a teaser.
    static func paragraphs(of data: StructuredData) -> [String] {
        guard let body = data.body, body.utf8.count >= leastBytes else { return [] }
        guard body.contains("<"),
            let page = try? PageTreeBuilder.build(Array("<body>\(body)</body>".utf8), charset: "utf-8")
        else { return lines(body) }
        let pruning = PagePruning(page: page, rule: nil)
        return page.elements("body").first.map { ParagraphCollector(page: page, pruning: pruning).paragraphs(in: $0) }
            ?? []
    }

    private static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            var builder = LineBuilder()
            builder.append(String(line))
            return builder.isEmpty ? nil : builder.text
        }
    }
}
