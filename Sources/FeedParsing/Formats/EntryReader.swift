/// Turns entries into values one by one as they close, by the format that the root told.
struct EntryReader {
    private(set) var format: FeedFormat?
    private(set) var items: [ParsedItem] = []
    /// Problems of single values, with places in the text that was read.
    private(set) var fields = FieldReader()
    /// Whether the limit of entries was passed.
    var areLeftOut = false
    private var sitemap = SitemapReader()
    /// Entries with dates whose zone only the feed's other dates can tell, and their places among the items.
    private var waiting: [(place: Int, element: XMLElement)] = []
    private var dialect = Dialect.none
    private let isActive: Bool

    init(isActive: Bool) {
        self.isActive = isActive
    }

    /// Chooses the dialect by the root.
    mutating func begin(root: XMLElement, written: String, namespaces: [XMLAttribute]) {
        guard isActive else { return }
        format = FormatDetection.format(of: root, written: written, namespaces: namespaces)
        dialect = Dialect(format)
    }

    /// Whether an element is one entry of the feed.
    func isEntry(_ name: XMLName) -> Bool {
        switch dialect {
        case .none: false
        case .sitemap: name.label == .url && (name.vocabulary == .sitemap || name.vocabulary == .plain)
        default:
            (name.label == .item || name.label == .entry) && (name.vocabulary == .plain || name.vocabulary.isAtom)
        }
    }

    /// Converts an entry and keeps it.
    mutating func add(_ element: XMLElement) {
        fields.hasLocalDate = false
        let item = dialect.item(element, &sitemap, &fields)
        if fields.hasLocalDate { waiting.append((items.count, element)) }
        items.append(item)
    }

    /// What the document says of the feed itself; with it all dates are known, and local ones get the feed's own zone.
    mutating func feed(_ root: XMLElement) -> ParsedFeedInfo {
        let info = dialect.feed(root, sitemap, &fields)
        guard let offset = fields.usualOffset else { return info }
        var again = FieldReader(localOffset: offset)
        for (place, element) in waiting { items[place] = dialect.item(element, &sitemap, &again) }
        return dialect.feed(root, sitemap, &again)
    }
}

extension EntryReader {
    private enum Dialect {
        case none, rss, atom, sitemap, channelDefinition

        init(_ format: FeedFormat?) {
            self =
                switch format {
                case nil: .none
                case .atom, .atom03, .atom10: .atom
                case .newsSitemap: .sitemap
                case .cdf: .channelDefinition
                default: .rss
                }
        }

        func item(_ element: XMLElement, _ sitemap: inout SitemapReader, _ fields: inout FieldReader) -> ParsedItem {
            switch self {
            case .none: ParsedItem()
            case .rss: RSSReader.item(element, &fields)
            case .atom: AtomReader.entry(element, &fields)
            case .sitemap: sitemap.entry(element, &fields)
            case .channelDefinition: ChannelDefinitionReader.item(element, &fields)
            }
        }

        func feed(_ root: XMLElement, _ sitemap: SitemapReader, _ fields: inout FieldReader) -> ParsedFeedInfo {
            switch self {
            case .none: ParsedFeedInfo()
            case .rss: RSSReader.feed(root, &fields)
            case .atom: AtomReader.feed(root, &fields)
            case .sitemap: sitemap.feed
            case .channelDefinition: ChannelDefinitionReader.feed(root, &fields)
            }
        }
    }
}
