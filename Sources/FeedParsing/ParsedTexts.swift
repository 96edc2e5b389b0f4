// The texts of a feed for people. Each is made of the source whenever it is read, so a caller keeps what it reads twice.

extension ParsedItem {
    /// The headline: sanitised HTML where the feed wrote markup in it, otherwise plain text.
    public var title: String? {
        get { titleText?.safe }
        set { titleText = newValue.map { FeedText($0, .markup, base: nil) } }
    }

    /// The headline without tags and with its references resolved.
    public var plainTitle: String? { titleText?.plain }

    /// The lead or description, as sanitised HTML; the full text, where an entry of RSS or Atom gives nothing else.
    public var summary: String? {
        get { summaryText?.safe }
        set { summaryText = newValue.map { FeedText($0, .markup, base: nil) } }
    }

    /// The lead or description without tags, its paragraphs divided by line feeds.
    public var plainSummary: String? { summaryText?.plain }
}

extension ParsedContent {
    /// The text, sanitised if it is HTML.
    public var value: String {
        get { text.safe ?? "" }
        set { text = FeedText(newValue, .markup, base: nil) }
    }

    /// The text without tags, its paragraphs divided by line feeds.
    public var plainText: String { text.plain ?? "" }
}

extension ParsedFeedInfo {
    /// The feed's title: sanitised HTML where the feed wrote markup in it, otherwise plain text.
    public var title: String? {
        get { titleText?.safe }
        set { titleText = newValue.map { FeedText($0, .markup, base: nil) } }
    }

    /// The description or subtitle, as sanitised HTML.
    public var description: String? {
        get { descriptionText?.safe }
        set { descriptionText = newValue.map { FeedText($0, .markup, base: nil) } }
    }

    /// The feed's title without tags and with its references resolved.
    public var plainTitle: String? { titleText?.plain }
}
