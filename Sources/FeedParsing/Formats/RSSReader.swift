/// Reads RSS 0.90 to 2.0: the items stand in the channel or, in the RDF versions, beside it.
enum RSSReader {
    /// The channel itself.
    static func feed(_ root: XMLElement, _ fields: inout FieldReader) -> ParsedFeedInfo {
        let channel = root.name.label == .channel ? root : root.child(.plain, .channel) ?? root
        var info = ParsedFeedInfo()
        info.titleText = channel.feedText(titles)
        info.descriptionText = channel.feedText(descriptions)
        info.id = channel.first(channelIdentifiers)?.identifier
        info.language = (channel.first(languages)?.value ?? channel.language ?? root.language).map(LanguageTag.normal)
        info.author = Persons.author(of: channel)
        info.links = RSSLinks.links(of: channel)
        info.link = RSSLinks.page(of: channel)
        info.tags = Categories.tags(of: channel)
        info.published = fields.date(in: channel, channelPublished)
        info.updated = fields.date(in: channel, channelUpdated)
        info.ttlMinutes = UpdateInterval.minutes(of: channel)
        return info
    }

    /// One item.
    static func item(_ element: XMLElement, _ fields: inout FieldReader) -> ParsedItem {
        var item = ParsedItem()
        texts(of: element, into: &item)
        let guid = element.first(identifiers)
        item.id = guid?.identifier ?? element.attribute("rdf:about")
        item.author = Persons.author(of: element)
        item.language = element.value(languages).map(LanguageTag.normal) ?? element.ownLanguage
        item.links = RSSLinks.links(of: element)
        item.link = RSSLinks.page(of: element) ?? RSSLinks.permanentLink(guid) ?? item.links.last?.href
        item.tags = Categories.tags(of: element)
        item.enclosures = RSSLinks.enclosures(of: element)
        item.published = fields.date(in: element, published)
        item.updated = fields.date(in: element, updated)
        return item
    }
}

// Names, the best first.
extension RSSReader {
    private static let titles = NameList(
        (.plain, .title),
        (.dublinCore, .title),
        (.atom10, .title),
        (.media, .title),
        (.itunes, .title)
    )
    private static let descriptions = NameList(
        (.plain, .description),
        (.plain, .subtitle),
        (.dublinCore, .description),
        (.atom10, .subtitle),
        (.plain, .tagline),
        (.itunes, .subtitle),
        (.itunes, .summary),
        (.plain, .summary)
    )
    private static let languages = NameList((.plain, .language), (.dublinCore, .language))
    private static let identifiers = NameList(
        (.plain, .guid),
        (.atom10, .id),
        (.plain, .id),
        (.dublinCore, .identifier)
    )
    private static let channelIdentifiers = NameList((.atom10, .id), (.plain, .guid))
    // Dublin Core's `date` names neither publication nor change, so it stands for whichever is not given.
    private static let channelPublished = NameList(
        (.plain, .pubdate),
        (.dublinCoreTerms, .issued),
        (.dublinCoreTerms, .created),
        (.atom10, .published),
        (.plain, .published),
        (.dublinCore, .date)
    )
    private static let channelUpdated = NameList(
        (.plain, .lastbuilddate),
        (.atom10, .updated),
        (.dublinCoreTerms, .modified),
        (.plain, .updated),
        (.dublinCore, .date)
    )
    private static let published = NameList(
        (.plain, .pubdate),
        (.atom10, .published),
        (.dublinCoreTerms, .issued),
        (.plain, .published),
        (.dublinCoreTerms, .created),
        (.plain, .issued),
        (.plain, .created),
        (.dublinCore, .date),
        (.plain, .date)
    )
    private static let updated = NameList(
        (.atom10, .updated),
        (.dublinCoreTerms, .modified),
        (.plain, .updated),
        (.plain, .lastbuilddate),
        (.plain, .modified),
        (.dublinCore, .date),
        (.plain, .date)
    )
    private static let summaries = NameList(
        (.dublinCore, .description),
        (.atom10, .summary),
        (.media, .description),
        (.itunes, .summary),
        (.itunes, .subtitle)
    )
    private static let fullTexts = NameList(
        (.content, .encoded),
        (.plain, .fullitem),
        (.atom10, .content),
        (.plain, .content),
        (.plain, .encoded)
    )
    private static let bodies = NameList((.xhtml, .body), (.xhtml, .div), (.plain, .body))
}

extension RSSReader {
    private static func texts(of element: XMLElement, into item: inout ParsedItem) {
        item.titleText = element.feedText(titles) ?? element.inGroup(.title)?.feedText
        let given = plainSummary(of: element)
        item.summaryText =
            given.map { element.children[$0].feedText }
            ?? element.feedText(summaries) ?? element.inGroup(.description)?.feedText
        if let full = element.first(fullTexts) { add(full, type: "text/html", to: &item) }
        if let body = element.first(bodies) { add(body, type: "application/xhtml+xml", to: &item) }
        // Where both a description and a summary are given, the second is the longer text.
        if let given, item.content.isEmpty, let longer = secondSummary(of: element, after: given) {
            add(element.children[longer], type: "text/html", to: &item)
        }
        // A feed that gives the full text only gives it as the lead too, as feedparser reads it.
        item.summaryText = item.summaryText ?? item.content.first?.text
    }

    /// The place of the first `description` or `summary` of RSS itself.
    private static func plainSummary(of element: XMLElement) -> Int? {
        guard element.labels.contains(.description) || element.labels.contains(.summary) else { return nil }
        return element.children.firstIndex { isPlainSummary($0) }
    }

    private static func secondSummary(of element: XMLElement, after first: Int) -> Int? {
        guard element.labels.contains(.description), element.labels.contains(.summary) else { return nil }
        let label = element.children[first].name.label
        return element.children.firstIndex { isPlainSummary($0) && $0.name.label != label }
    }

    private static func isPlainSummary(_ child: XMLElement) -> Bool {
        child.name.vocabulary == .plain && !child.text.isEmpty
            && (child.name.label == .description || child.name.label == .summary)
    }

    private static func add(_ element: XMLElement, type: String, to item: inout ParsedItem) {
        guard let text = FeedText.unlessEmpty(element.text, .markup, base: element.base) else { return }
        item.content.append(ParsedContent(text: text, type: type))
    }
}
