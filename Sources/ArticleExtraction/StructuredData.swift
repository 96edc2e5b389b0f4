/// What a page's JSON-LD says of its article (schema.org `NewsArticle` and its kin), wherever it stands in the script.
struct StructuredData {
    /// The headline.
    private(set) var headline: String?
    /// The text, which may be HTML.
    private(set) var body: String?
    /// When the article was published.
    private(set) var published: String?
    /// The language tag.
    private(set) var language: String?
    /// The names of the authors.
    private(set) var authors: [String] = []
    /// How deep the article read so far stands.
    private var depth = Int.max

    private static let scriptLimit = 4 << 20

    /// Reads the page's scripts of type `application/ld+json`.
    init(of page: PageTree) {
        for index in page.nodes.indices where page.nodes[index].tag == .script {
            guard let type = page.range(index, .type), ByteSearch.contains(Array(page.bytes[type]), Self.kind) else {
                continue
            }
            for inner in page.inside(index) {
                let source = Int(page.nodes[inner].lower)..<Int(page.nodes[inner].upper)
                guard source.count <= Self.scriptLimit else { continue }
                JSONStrings.walk(page.bytes, in: source) { take($0, page.bytes) }
            }
        }
    }

    private static let kind = Array("ld+json".utf8)
    private static let kinds = ["Article", "BlogPosting", "Report"].map { Array($0.utf8) }

    /// Of several articles the outermost counts, for those inside it are parts or neighbours; of equals the first.
    private mutating func take(_ object: JSONStrings.Object, _ source: [UInt8]) {
        func has(_ range: Range<Int>, _ name: StaticString) -> Bool {
            range.count == name.utf8CodeUnitCount
                && name.withUTF8Buffer { name in name.indices.allSatisfy { name[$0] == source[range.lowerBound + $0] } }
        }
        if has(object.owner, "author"), authors.count < 8,
            let name = object.fields.first(where: { has($0.key, "name") })?.value, (6...60).contains(name.count)
        {
            authors.append(Self.plain(JSONStrings.text(source, name)))
        }
        let isArticle = object.fields.contains { field in
            has(field.key, "@type") && Self.kinds.contains { source[field.value].suffix($0.count).elementsEqual($0) }
        }
        guard isArticle, object.depth < depth, !has(object.owner, "itemListElement"), !has(object.owner, "item")
        else { return }
        func value(_ name: StaticString) -> String? {
            object.fields.first { has($0.key, name) && !$0.value.isEmpty }.map { JSONStrings.text(source, $0.value) }
        }
        depth = object.depth
        headline = value("headline").map(Self.plain)
        body = value("articleBody")
        published = value("datePublished") ?? value("dateCreated")
        language = value("inLanguage")
    }

    private static func plain(_ text: String) -> String {
        var line = LineBuilder()
        line.append(CharacterReferences.resolved(text))
        return line.text
    }
}

/// The paragraphs of JSON-LD's `articleBody`, which is plain text or, on some sites, HTML, even escaped HTML.
enum StatedBody {
    private static let leastBytes = 200

    /// The paragraphs; none if the page states no text, or only a teaser.
    static func paragraphs(of data: StructuredData, title: String?) -> [String] {
        guard let body = data.body, body.utf8.count >= leastBytes else { return [] }
        var bytes = Array(body.utf8)
        if !bytes.contains(UInt8(ascii: "<")), ByteSearch.contains(bytes, Array("&lt;".utf8)) {
            bytes = Array(CharacterReferences.resolved(body).utf8)
        }
        if bytes.contains(UInt8(ascii: "<")) { return paragraphs(html: bytes, title: title) }
        return CharacterReferences.resolved(body).utf8.split(whereSeparator: { $0 == 0x0A }).compactMap { line in
            var builder = LineBuilder()
            let line = Array(line)
            builder.append(line, line.indices)
            return builder.isEmpty ? nil : builder.text
        }
    }

    private static func paragraphs(html: [UInt8], title: String?) -> [String] {
        let page = PageReader.read(Array("<body>".utf8) + html)
        let survey = PageSurvey(of: page)
        let pruning = PagePruning(page: page, survey: survey, rule: nil)
        let lines = ParagraphCollector(page: page, survey: survey, pruning: pruning).lines(in: page.elements(.body))
        return TextCleaning(title: title).cleaned(lines).map(\.text)
    }
}
