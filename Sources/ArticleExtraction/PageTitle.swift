import Foundation

/// Finds the headline among a page's titles.
enum PageTitle {
    /// Real pages have a few.
    private static let headings = 20
    private static let dividers = [" | ", " - ", " – ", " — ", " :: "]

    /// The headline: the `h1` that the page's other titles agree with, else those titles without the site's name.
    static func find(in page: PageTree, metas: MetaElements, structured: StructuredData) -> String? {
        let titleElement = page.elements(.title).first.map { plain(page, $0) }
        let others = [structured.headline, metas.first("og:title", "twitter:title"), titleElement].compactMap { $0 }
        let candidates = page.elements(.h1).prefix(headings).map { page.text(of: $0) }.filter { !$0.isEmpty }
        let agreed = candidates.first { heading in others.contains { $0.hasPrefix(heading) || heading.hasPrefix($0) } }
        return agreed ?? others.first.map(withoutSite) ?? candidates.first
    }

    private static func plain(_ page: PageTree, _ index: Int) -> String {
        var line = LineBuilder()
        for inner in page.inside(index).prefix(20) where page.nodes[inner].tag == .text { line.append(page, inner) }
        return line.text
    }

    /// A title without the site's name after the last divider, if what is left is the longer part.
    private static func withoutSite(_ title: String) -> String {
        for divider in dividers {
            let parts = title.components(separatedBy: divider)
            guard parts.count > 1, let site = parts.last, site.count * 2 < title.count else { continue }
            return parts.dropLast().joined(separator: divider)
        }
        return title
    }
}
