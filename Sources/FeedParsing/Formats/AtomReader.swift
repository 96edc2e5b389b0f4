import Foundation

/// Reads Atom 0.3 and 1.0 (RFC 4287), and feeds of that shape in no namespace.
enum AtomReader {
    /// The feed itself.
    static func feed(_ root: XMLElement, _ fields: inout FieldReader) -> ParsedFeedInfo {
        // Atom 0.2 and mixed feeds wrap what RSS would call the channel.
        let root = root.children.first { $0.name.label == .channel && $0.name.vocabulary == .plain } ?? root
        var info = ParsedFeedInfo()
        info.titleText = AtomText.text(root.atom(.title)) ?? root.first(.dublinCore, .title)?.feedText
        info.descriptionText =
            AtomText.text(root.atom(.subtitle) ?? root.atom(.tagline) ?? root.atom(.description) ?? root.atom(.info))
            ?? root.first(feedTexts)?.feedText
        info.id = (root.atom(.id) ?? root.atom(.guid))?.identifier
        info.language = (root.language ?? root.first(languages)?.value)
            .map(LanguageTag.normal)
        info.author = Persons.author(of: root)
        info.links = links(of: root)
        info.link = AtomLinks.page(info.links)
        info.tags = Categories.tags(of: root)
        info.published = fields.date(in: root, published)
        info.updated = fields.date(in: root, updated)
        return info
    }

    /// One entry.
    static func entry(_ element: XMLElement, _ fields: inout FieldReader) -> ParsedItem {
        var item = ParsedItem()
        item.titleText =
            AtomText.text(element.atom(.title)) ?? (element.first(titles) ?? element.inGroup(.title))?.feedText
        item.summaryText =
            AtomText.text(element.atom(.summary) ?? element.atom(.description))
            ?? (element.first(summaries) ?? element.inGroup(.description))?.feedText
        item.content = element.children.filter { $0.isAtom(.content) }.compactMap(AtomText.content)
        if item.content.isEmpty, let full = element.first(.content, .encoded)?.feedText {
            item.content = [ParsedContent(text: full, type: "text/html")]
        }
        item.summaryText =
            item.summaryText ?? item.content.first { $0.type.contains("html") || $0.type == "text/plain" }?.text
        item.id = (element.atom(.id) ?? element.atom(.guid))?.identifier
        item.language = element.ownLanguage
        item.author = Persons.author(of: element) ?? element.child(.atom10, .source).flatMap(Persons.author)
        item.links = links(of: element)
        item.link = AtomLinks.page(item.links)
        item.tags = Categories.tags(of: element)
        item.enclosures = RSSLinks.enclosures(of: element)
        item.published = fields.date(in: element, published)
        item.updated = fields.date(in: element, updated)
        return item
    }

    private static let published = NameList(
        (.atom10, .published),
        (.atom03, .published),
        (.plain, .published),
        (.atom10, .issued),
        (.atom03, .issued),
        (.plain, .issued),
        (.plain, .pubdate),
        (.dublinCoreTerms, .issued),
        (.atom10, .created),
        (.atom03, .created),
        (.plain, .created),
        (.dublinCore, .date)
    )
    private static let updated = NameList(
        (.atom10, .updated),
        (.atom03, .updated),
        (.plain, .updated),
        (.atom10, .modified),
        (.atom03, .modified),
        (.plain, .modified),
        (.dublinCoreTerms, .modified),
        (.dublinCore, .date)
    )
    private static let feedTexts = NameList((.dublinCore, .description), (.itunes, .subtitle), (.itunes, .summary))
    private static let languages = NameList((.dublinCore, .language), (.plain, .language))
    private static let titles = NameList((.media, .title), (.dublinCore, .title))
    private static let summaries = NameList(
        (.dublinCore, .description),
        (.media, .description),
        (.itunes, .summary)
    )

    private static func links(of element: XMLElement) -> [ParsedLink] {
        element.children.compactMap { $0.isAtom(.link) ? AtomLinks.link($0) : nil }
    }
}

extension XMLElement {
    /// Whether the element is Atom's of this name, in either version's namespace or in none.
    func isAtom(_ label: ElementLabel) -> Bool {
        name.label == label && (name.vocabulary.isAtom || name.vocabulary == .plain)
    }

    /// The first child with text among Atom's elements of this name.
    func atom(_ label: ElementLabel) -> XMLElement? {
        guard labels.contains(label) else { return nil }
        return children.firstIndex { $0.isAtom(label) && !$0.text.isEmpty }.map { children[$0] }
    }
}
