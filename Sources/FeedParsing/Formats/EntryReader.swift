/// Turns entries into values one by one as they close, by the format that the root told.
struct EntryReader {
    private enum Dialect { case none, rss, atom, sitemap, channelDefinition }

    private(set) var format: FeedFormat?
    private(set) var items: [ParsedItem] = []
    /// Problems of single values, with places in the text that was read.
    private(set) var fields = FieldReader()
    /// Whether the limit of entries was passed.
    var areLeftOut = false
    private var sitemap = SitemapReader()
    private var dialect = Dialect.none
    private let isActive: Bool

    init(isActive: Bool) {
        self.isActive = isActive
    }

    /// Chooses the dialect by the root.
    mutating func begin(root: XMLElement, written: String, namespaces: [XMLAttribute]) {
        guard isActive else { return }
        format = FormatDetection.format(of: root, written: written, namespaces: namespaces)
        dialect =
            switch format {
            case nil: .none
            case .atom, .atom03, .atom10: .atom
            case .newsSitemap: .sitemap
            case .cdf: .channelDefinition
            default: .rss
            }
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
        switch dialect {
        case .none: break
        case .rss: items.append(RSSReader.item(element, &fields))
        case .atom: items.append(AtomReader.entry(element, &fields))
        case .sitemap: items.append(sitemap.entry(element, &fields))
        case .channelDefinition: items.append(ChannelDefinitionReader.item(element, &fields))
        }
    }

    /// What the document says of the feed itself.
    mutating func feed(_ root: XMLElement) -> ParsedFeedInfo {
        switch dialect {
        case .none: ParsedFeedInfo()
        case .rss: RSSReader.feed(root, &fields)
        case .atom: AtomReader.feed(root, &fields)
        case .sitemap: sitemap.feed
        case .channelDefinition: ChannelDefinitionReader.feed(root, &fields)
        }
    }
}
