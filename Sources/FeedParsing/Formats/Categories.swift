/// Reads the categories of a feed or entry.
enum Categories {
    /// The categories of RSS, Atom, Dublin Core, iTunes and Media RSS, each once.
    static func tags(of element: XMLElement) -> [ParsedTag] {
        guard element.labels.overlaps(labels) else { return [] }
        var tags: [ParsedTag] = []
        for index in element.children.indices {
            switch element.children[index].name.label {
            case .category, .subject, .keywords, .group, .content: add(element.children[index], to: &tags)
            default: break
            }
        }
        return tags
    }

    /// A `category` element of Atom, whose term is an attribute.
    private static func attributed(_ element: XMLElement) -> ParsedTag? {
        guard let term = element.attribute("term") ?? element.value else { return nil }
        let scheme = element.attribute("scheme") ?? element.attribute("domain")
        return ParsedTag(term: term, scheme: scheme, label: element.attribute("label"))
    }

    private static func add(_ child: XMLElement, to tags: inout [ParsedTag]) {
        switch (child.name.vocabulary, child.name.label) {
        case (.plain, .category), (.atom10, .category), (.atom03, .category): append(attributed(child), to: &tags)
        case (.dublinCore, .subject), (.plain, .keywords):
            append(child.value.map { ParsedTag(term: $0) }, to: &tags)
        case (.itunes, .category):
            append(child.attribute("text").map { ParsedTag(term: $0, scheme: itunes) }, to: &tags)
            for inner in child.children { add(inner, to: &tags) }
        case (.itunes, .keywords):
            for word in child.text.split(separator: ",") {
                append(word.trimmedOrNil.map { ParsedTag(term: $0, scheme: itunes) }, to: &tags)
            }
        case (.media, .category):
            let scheme = child.attribute("scheme") ?? media
            append(
                child.value.map { ParsedTag(term: $0, scheme: scheme, label: child.attribute("label")) },
                to: &tags
            )
        case (.media, .group), (.media, .content): for inner in child.children { add(inner, to: &tags) }
        default: break
        }
    }

    private static func append(_ tag: ParsedTag?, to tags: inout [ParsedTag]) {
        guard let tag, tags.count < limit, !tags.contains(tag) else { return }
        tags.append(tag)
    }

    private static let labels: LabelSet = {
        var set = LabelSet()
        for label in [ElementLabel.category, .subject, .keywords, .group, .content] { set.insert(label) }
        return set
    }()

    private static let limit = 500
    private static let itunes = "http://www.itunes.com/"
    private static let media = "http://search.yahoo.com/mrss/category_schema"
}
