import Foundation

/// Finds when a page says that its article was published.
enum PagePublication {
    /// The date, from JSON-LD, `meta`, microdata, `time`, or a line that is marked as the date; never a guess.
    static func find(in page: PageTree, metas: MetaElements, structured: StructuredData) -> Date? {
        let stated = [
            structured.published,
            metas.first("article:published_time", "datepublished", "pubdate", "publish-date", "dc.date.issued", "date"),
        ]
        for text in stated {
            if let date = text.flatMap(PageDate.parse) { return date }
        }
        return marked(in: page)
    }

    private static func marked(in page: PageTree) -> Date? {
        for index in page.nodes.indices where page.nodes[index].tag != .text {
            let node = page.nodes[index]
            let isMarked = node.tag == .time || page.attribute(index, .itemprop, has: "datepublished")
            guard isMarked || isDateLine(node, at: index) else { continue }
            let text = page.attribute(index, .datetime) ?? page.attribute(index, .content) ?? page.text(of: index)
            if let date = PageDate.parse(text) { return date }
        }
        return nil
    }

    /// Whether a small element is named as a date (`class="date"`, `detail-time`, `publish-date`, `ngaydang`).
    private static func isDateLine(_ node: PageNode, at index: Int) -> Bool {
        Int(node.end) - index < 12 && node.roles.contains(.date)
    }
}
