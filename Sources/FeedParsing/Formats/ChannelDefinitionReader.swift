/// Reads Microsoft's Channel Definition Format of 1997, whose addresses and dates stand in attributes.
enum ChannelDefinitionReader {
    /// The channel itself.
    static func feed(_ root: XMLElement, _ fields: inout FieldReader) -> ParsedFeedInfo {
        var info = ParsedFeedInfo()
        info.titleText = root.first(.plain, .title)?.feedText
        info.descriptionText = root.first(.plain, .abstract)?.feedText
        info.link = root.address("href")
        info.links = links(of: root)
        info.updated = root.attribute("lastmod").flatMap { fields.date($0, at: root.offset) }
        return info
    }

    /// One item.
    static func item(_ element: XMLElement, _ fields: inout FieldReader) -> ParsedItem {
        var item = ParsedItem()
        item.titleText = element.first(.plain, .title)?.feedText
        item.summaryText = element.first(.plain, .abstract)?.feedText
        item.link = element.address("href")
        item.links = links(of: element)
        item.updated = element.attribute("lastmod").flatMap { fields.date($0, at: element.offset) }
        return item
    }

    private static func links(of element: XMLElement) -> [ParsedLink] {
        element.address("href").map { [ParsedLink(href: $0, rel: "alternate", type: "text/html")] } ?? []
    }
}
