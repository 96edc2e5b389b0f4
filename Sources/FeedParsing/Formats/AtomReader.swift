import Foundation

/// Reads Atom 0.3 and 1.0 (RFC 4287), and feeds of that shape in no namespace.
struct AtomReader {
    private(set) var fields = FieldReader()

    /// The feed and its entries.
    mutating func read(_ root: XMLElement) -> (feed: ParsedFeedInfo, entries: [ParsedItem]) {
        let entries = root.children.filter { TextElements.isEntry($0.name) }
        return (feed(root), entries.map { entry($0) })
    }

    private mutating func feed(_ root: XMLElement) -> ParsedFeedInfo {
        var info = ParsedFeedInfo()
        info.title = AtomText.safe(root.atom("title"))
        info.description = AtomText.safe(root.atom("subtitle", "tagline", "info"))
        info.id = root.atom("id")?.value
        info.language = root.language
        info.author = author(of: root)
        info.links = links(of: root)
        info.link = page(info.links)
        info.tags = tags(of: root)
        info.published = fields.date(root.atom("published", "issued"))
        info.updated = fields.date(root.atom("updated", "modified"), root.first((.dublinCore, "date")))
        return info
    }

    private mutating func entry(_ element: XMLElement) -> ParsedItem {
        var item = ParsedItem()
        item.title = AtomText.safe(element.atom("title")) ?? element.first((.media, "title"))?.safeText
        item.summary = AtomText.safe(element.atom("summary")) ?? element.first((.media, "description"))?.safeText
        item.content = element.children.filter { $0.isAtom("content") }.compactMap(AtomText.content)
        item.id = element.atom("id")?.value
        item.language = element.attribute("xml:lang")
        item.author = author(of: element)
        item.links = links(of: element)
        item.link = page(item.links)
        item.tags = tags(of: element)
        item.enclosures = element.children.compactMap(Self.enclosure)
        let general = element.first((.dublinCore, "date"))
        item.published = fields.date(element.atom("published"), element.atom("issued", "created"), general)
        item.updated = fields.date(element.atom("updated"), element.atom("modified"), general)
        return item
    }
}

// Links, categories, people.
extension AtomReader {
    /// A `link` element; without `rel` it is `alternate` (RFC 4287 §4.2.7.2).
    static func link(_ element: XMLElement) -> ParsedLink? {
        guard let href = element.address("href") else { return nil }
        return ParsedLink(href: href, rel: element.attribute("rel") ?? "alternate", type: element.attribute("type"))
    }

    /// A `category` element.
    static func tag(_ element: XMLElement) -> ParsedTag? {
        guard let term = element.attribute("term") ?? element.value else { return nil }
        return ParsedTag(term: term, scheme: element.attribute("scheme"), label: element.attribute("label"))
    }

    private static func enclosure(_ element: XMLElement) -> ParsedEnclosure? {
        guard element.isAtom("link"), element.attribute("rel") == "enclosure", let url = element.address("href")
        else { return nil }
        return ParsedEnclosure(
            url: url,
            type: element.attribute("type"),
            length: element.attribute("length").flatMap(Int.init)
        )
    }

    private func links(of element: XMLElement) -> [ParsedLink] {
        element.children.filter { $0.isAtom("link") }.compactMap(Self.link)
    }

    /// The page for people: the first alternate that is HTML or does not say, else the first alternate.
    private func page(_ links: [ParsedLink]) -> String? {
        let alternates = links.filter { $0.rel == "alternate" }
        let readable = alternates.first { $0.type == nil || $0.type?.contains("html") == true }
        return (readable ?? alternates.first)?.href
    }

    private func tags(of element: XMLElement) -> [ParsedTag] {
        element.children.compactMap { child in
            if child.isAtom("category") { return Self.tag(child) }
            guard child.name == XMLName(vocabulary: .dublinCore, local: "subject") else { return nil }
            return child.value.map { ParsedTag(term: $0) }
        }
    }

    private func author(of element: XMLElement) -> String? {
        guard let person = element.children.first(where: { $0.isAtom("author") }) else {
            return element.first((.dublinCore, "creator"))?.value
        }
        let name = person.atom("name")?.value ?? person.value
        let email = person.atom("email")?.value
        if let name, let email { return "\(name) (\(email))" }
        return name ?? email
    }
}

extension XMLElement {
    /// Whether the element is Atom's of this name, in either version's namespace or in none.
    func isAtom(_ local: String) -> Bool {
        name.local == local && (name.vocabulary.isAtom || name.vocabulary == .plain)
    }

    /// The first child with text among Atom's elements of these names, earlier names before later ones.
    func atom(_ names: String...) -> XMLElement? {
        for local in names {
            if let found = children.first(where: { $0.isAtom(local) && !$0.text.isEmpty }) { return found }
        }
        return nil
    }
}
