import Foundation

/// Finds when a page says that its article was published.
struct PagePublication {
    /// The page.
    let page: PageTree
    /// What surrounds each node.
    let survey: PageSurvey
    /// The line that shows the headline.
    let headline: Int?

    /// Lines this near to the headline are the article's.
    private static let nodesNear = 60
    private static let nodesAfter = 250
    private static let lineLength: Int32 = 90

    /// The date, from JSON-LD, `meta`, microdata, or a line near the headline or marked as the date; never a guess.
    func find(metas: MetaElements, structured: StructuredData) -> Date? {
        let stated = [
            structured.published,
            metas.first(
                "article:published_time",
                "datepublished",
                "pubdate",
                "publish-date",
                "publishdate",
                "dc.date.issued",
                "dc.date",
                "date",
                "og:article:published_time",
                "parsely-pub-date",
                "sailthru.date"
            ),
        ]
        for text in stated {
            if let date = text.flatMap(PageDate.parse) { return date }
        }
        let all = page.nodes.indices
        if let date = first(in: all, where: { page.attribute($0, .itemprop, has: "datepublished") }) { return date }
        let teasers = TeaserLists(page: page, survey: survey).isTeaser
        let isMarked = { (index: Int) in !teasers[index] && self.isMarked(index) }
        guard let headline else { return first(in: all, where: isMarked) }
        let count = page.nodes.count
        let near = headline..<firstParagraph(after: headline)
        let before = max(0, headline - Self.nodesNear)..<headline
        let after = headline..<min(count, headline + Self.nodesAfter)
        return first(in: near, where: { isMarked($0) || isPlainDate($0) }) ?? first(in: before, where: isMarked)
            ?? first(in: after, where: isMarked) ?? first(in: all, where: isMarked)
    }

    /// The first long text after the headline: a date without a mark stands above it.
    private func firstParagraph(after headline: Int) -> Int {
        let end = min(page.nodes.count, headline + Self.nodesNear)
        let inside = Int(page.nodes[headline].end)
        return (headline..<end).first { $0 >= inside && page.nodes[$0].length > Self.lineLength * 2 } ?? end
    }

    private func first(in range: Range<Int>, where isWanted: (Int) -> Bool) -> Date? {
        for index in range where isWanted(index) {
            let text = page.attribute(index, .datetime) ?? page.attribute(index, .content) ?? line(index)
            if let date = PageDate.parse(text) { return date }
        }
        return nil
    }

    private func line(_ index: Int) -> String {
        guard page.nodes[index].tag == .text else { return page.text(of: index) }
        var line = LineBuilder()
        line.append(page, index)
        return line.text
    }

    /// Whether a small element is named as a date (`time`, `class="date"`, `detail-time`, `publish-date`, `ngaydang`).
    private func isMarked(_ index: Int) -> Bool {
        let node = page.nodes[index]
        return node.tag == .time || node.roles.contains(.date) && Int(node.end) - index < 12
    }

    /// Whether a short text under the headline may be a date without a mark, as in the tables of old pages.
    private func isPlainDate(_ index: Int) -> Bool {
        page.nodes[index].tag == .text && page.nodes[index].length < Self.lineLength
            && survey.contexts[index].isDisjoint(with: [.link, .hidden])
    }
}
