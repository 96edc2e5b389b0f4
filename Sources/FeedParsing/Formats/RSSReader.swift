/// Reads RSS 0.90 to 2.0: the items stand in the channel or, in the RDF versions, beside it.
struct RSSReader {
    private(set) var fields = FieldReader()

    /// The feed and its entries.
    mutating func read(_ root: XMLElement) -> (feed: ParsedFeedInfo, entries: [ParsedItem]) {
        let channel = root.name.local == "channel" ? root : root.child(.plain, "channel") ?? root
        var items = channel.children.filter(Self.isItem)
        if root.name.local != "channel", channel.name.local == "channel" { items += root.children.filter(Self.isItem) }
        items += channel.children.filter { $0.name.local == "items" }.flatMap { $0.children.filter(Self.isItem) }
        var info = feed(channel)
        info.language = info.language ?? channel.language
        return (info, items.map { item($0) })
    }

    private static func isItem(_ element: XMLElement) -> Bool {
        TextElements.isEntry(element.name) && element.name.local != "url"
    }

    private mutating func feed(_ channel: XMLElement) -> ParsedFeedInfo {
        var info = ParsedFeedInfo()
        info.title = channel.first((.plain, "title"), (.dublinCore, "title"), (.atom10, "title"))?.safeText
        info.description =
            channel.first(
                (.plain, "description"),
                (.dublinCore, "description"),
                (.atom10, "subtitle"),
                (.itunes, "summary")
            )?.safeText
        info.id = channel.first((.atom10, "id"), (.plain, "guid"))?.value
        info.language = channel.first((.plain, "language"), (.dublinCore, "language"))?.value
        info.author = channel.first((.plain, "managingeditor"), (.dublinCore, "creator"), (.itunes, "author"))?.value
        info.links = RSSLinks.links(of: channel)
        info.link = RSSLinks.page(of: channel)
        info.tags = RSSLinks.tags(of: channel)
        let general = channel.first((.dublinCore, "date"))
        info.published = fields.date(channel.first((.plain, "pubdate")), general)
        info.updated = fields.date(
            channel.first((.plain, "lastbuilddate")),
            channel.first((.atom10, "updated")),
            general
        )
        info.ttlMinutes = UpdateInterval.minutes(of: channel)
        return info
    }

    private mutating func item(_ element: XMLElement) -> ParsedItem {
        var item = ParsedItem()
        texts(of: element, into: &item)
        let guid = element.first((.plain, "guid"), (.atom10, "id"), (.dublinCore, "identifier"))
        item.id = guid?.value
        item.author =
            element.first(
                (.plain, "author"),
                (.dublinCore, "creator"),
                (.dublinCore, "author"),
                (.itunes, "author")
            )?.value
        item.language = element.first((.dublinCore, "language"), (.plain, "language"))?.value
        item.links = RSSLinks.links(of: element)
        item.link = RSSLinks.page(of: element) ?? RSSLinks.permanentLink(guid)
        item.tags = RSSLinks.tags(of: element)
        item.enclosures = RSSLinks.enclosures(of: element)
        dates(of: element, into: &item)
        return item
    }

    private mutating func texts(of element: XMLElement, into item: inout ParsedItem) {
        item.title =
            element.first(
                (.plain, "title"),
                (.dublinCore, "title"),
                (.atom10, "title"),
                (.media, "title"),
                (.itunes, "title")
            )?.safeText
        item.summary =
            element.first(
                (.plain, "description"),
                (.dublinCore, "description"),
                (.atom10, "summary"),
                (.plain, "summary"),
                (.media, "description"),
                (.itunes, "summary")
            )?.safeText
        if let full = element.first((.content, "encoded"), (.plain, "fullitem"), (.atom10, "content")) {
            add(full, type: "text/html", to: &item)
        }
        if let body = element.first((.xhtml, "body"), (.xhtml, "div"), (.plain, "body")) {
            add(body, type: "application/xhtml+xml", to: &item)
        }
    }

    private func add(_ element: XMLElement, type: String, to item: inout ParsedItem) {
        guard let value = SafeText.make(element.text, isMarkup: true, base: element.base) else { return }
        item.content.append(ParsedContent(value: value, type: type))
    }

    /// Dublin Core's `date` names neither publication nor change, so it stands for whichever is not given.
    private mutating func dates(of element: XMLElement, into item: inout ParsedItem) {
        let general = element.first((.dublinCore, "date"), (.plain, "date"))
        item.published = fields.date(
            element.first((.plain, "pubdate")),
            element.first((.atom10, "published"), (.dublinCoreTerms, "issued")),
            element.first((.dublinCoreTerms, "created")),
            general
        )
        item.updated = fields.date(
            element.first((.atom10, "updated"), (.dublinCoreTerms, "modified")),
            element.first((.plain, "lastbuilddate")),
            general
        )
    }
}
