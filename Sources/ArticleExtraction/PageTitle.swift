import Foundation

/// Finds the headline among a page's titles, and the line of the page that shows it.
struct PageTitle {
    /// The headline.
    private(set) var text: String?
    /// The node that shows it, an `h1` or any other line with the same words.
    private(set) var line: Int?

    /// Real pages have a few.
    private static let headings = 20
    private static let comparisons = 80
    private static let dividers = [" | ", " - ", " – ", " — ", " :: ", "::. ", " » ", " « "]

    /// The headline: the `h1` that the page's other titles agree with; else the part of those titles that stands as a
    /// line in the page; else the titles without the site's name.
    init(in page: PageTree, survey: PageSurvey, metas: MetaElements, structured: StructuredData) {
        let element = page.elements(.title).first.map { Self.plain(page, $0) }
        let others = [structured.headline, metas.first("og:title", "twitter:title"), element].compactMap { $0 }
        let headings = page.elements(.h1).prefix(Self.headings).filter { survey.lengths[$0] > 0 }
        for heading in headings {
            let text = page.text(of: heading)
            if !text.isEmpty, others.contains(where: { $0.hasPrefix(text) || text.hasPrefix($0) || $0.hasSuffix(text) })
            {
                (self.text, line) = (text, heading)
                return
            }
        }
        for part in others.flatMap(Self.parts) {
            if let shown = Self.line(showing: part, in: page, survey) {
                (text, line) = (part, shown)
                return
            }
        }
        if headings.isEmpty, let named = Self.named(in: page, survey) {
            (text, line) = (page.text(of: named), named)
            return
        }
        text = others.first.map(Self.withoutSite) ?? headings.first.map { page.text(of: $0) }
        line = headings.count == 1 ? headings.first : nil
    }

    /// The first element of a page without headings that is named as the headline and is no link.
    private static func named(in page: PageTree, _ survey: PageSurvey) -> Int? {
        page.nodes.indices.first { index in
            page.nodes[index].roles.contains(.title) && (20...300).contains(survey.lengths[index])
                && survey.links[index] == 0 && survey.contexts[index].isDisjoint(with: [.hidden, .item])
        }
    }

    private static func plain(_ page: PageTree, _ index: Int) -> String {
        var line = LineBuilder()
        for inner in page.inside(index).prefix(20) where page.nodes[inner].tag == .text { line.append(page, inner) }
        return line.text
    }

    /// The whole title and its longer parts, the longest first.
    private static func parts(_ title: String) -> [String] {
        var parts = [title]
        for divider in dividers where title.contains(divider) {
            let pieces = title.components(separatedBy: divider)
            parts +=
                pieces + [pieces.dropLast().joined(separator: divider), pieces.dropFirst().joined(separator: divider)]
        }
        let least = max(12, title.utf8.count / 3)
        return parts.filter { $0.utf8.count >= least }.sorted { $0.utf8.count > $1.utf8.count }.prefix(12).map { $0 }
    }

    private static func line(showing title: String, in page: PageTree, _ survey: PageSurvey) -> Int? {
        let length = Int32(title.utf8.reduce(0) { $1 > 0x20 ? $0 + 1 : $0 })
        var left = comparisons
        for index in page.nodes.indices where left > 0 && page.nodes[index].tag != .text {
            guard abs(survey.lengths[index] - length) <= 2, survey.links[index] == 0 else { continue }
            left -= 1
            if page.text(of: index) == title { return index }
        }
        return nil
    }

    /// A title without the site's name after the last divider, if what is left is the longer part.
    private static func withoutSite(_ title: String) -> String {
        for divider in dividers {
            let parts = title.components(separatedBy: divider)
            guard parts.count > 1, let site = parts.last, site.utf8.count * 2 < title.utf8.count else { continue }
            return parts.dropLast().joined(separator: divider)
        }
        return title
    }
}
