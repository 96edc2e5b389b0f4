/// Tells the format of a document by its root element.
enum FormatDetection {
    /// The format, or `nil` if the root is that of no feed.
    static func format(of root: XMLElement, written: String, namespaces: [XMLAttribute]) -> FeedFormat? {
        switch root.name.label {
        case .rss: rss(version: root.attribute("version"))
        case .rdf: namespaces.contains(where: isNetscape) ? .rss090 : .rss10
        case .feed: atom(root)
        case .urlset: .newsSitemap
        case .channel:
            // The Channel Definition Format is written in capitals.
            written == "CHANNEL" || root.attribute("href") != nil ? .cdf : .unknown
        default: nil
        }
    }

    private static func rss(version: String?) -> FeedFormat {
        switch version {
        case "0.90": .rss090
        case "0.91": .rss091
        case "0.92": .rss092
        case "0.93": .rss093
        case "0.94": .rss094
        case "1.0": .rss10
        case let version? where version.hasPrefix("2"): .rss20
        default: .rss
        }
    }

    private static func atom(_ root: XMLElement) -> FeedFormat {
        switch root.name.vocabulary {
        case .atom10: .atom10
        case .atom03: .atom03
        default: root.attribute("version") == "0.3" ? .atom03 : .atom
        }
    }

    /// RSS 0.90 and 1.0 have the same elements and differ by namespace only.
    private static func isNetscape(_ namespace: XMLAttribute) -> Bool {
        namespace.value.lowercased().contains("netscape.com/rdf/simple")
    }
}
