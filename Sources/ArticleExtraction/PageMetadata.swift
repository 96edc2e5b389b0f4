import Foundation

/// What a page says of itself: headline, date, language, address, description.
struct PageMetadata {
    private(set) var title: String?
    private(set) var published: Date?
    private(set) var language: String?
    private(set) var canonicalURL: String?
    private(set) var description: String?
    /// The page's JSON-LD.
    let structured: StructuredData

    /// Looks through a page.
    init(of page: PageTree, url: String?) {
        structured = StructuredData(of: page)
        let metas = MetaElements(of: page)
        description = metas.first("og:description", "description")
        title = PageTitle.find(in: page, metas: metas, structured: structured)
        published = PagePublication.find(in: page, metas: metas, structured: structured)
        let stated = page.elements("html").lazy.compactMap { page.nodes[$0].attribute("lang") }.first
        language = stated ?? structured.language ?? metas.first("content-language", "og:locale")
        let link = page.elements("link").first { page.nodes[$0].attribute("rel")?.lowercased() == "canonical" }
        let address = link.flatMap { page.nodes[$0].attribute("href") } ?? metas.first("og:url")
        canonicalURL = address.flatMap { PageAddress.resolve($0, against: url) }
    }
}

/// The `meta` elements of a page, by name or property.
struct MetaElements {
    private var values: [String: String] = [:]

    /// Collects them; of several with one name the first counts.
    init(of page: PageTree) {
        for index in page.elements("meta") {
            let node = page.nodes[index]
            let name =
                node.attribute("property") ?? node.attribute("name") ?? node.attribute("itemprop")
                ?? node.attribute("http-equiv")
            guard let name = name?.lowercased(), let content = node.attribute("content"), values[name] == nil else {
                continue
            }
            var line = LineBuilder()
            line.append(content)
            if !line.isEmpty { values[name] = line.text }
        }
    }

    /// The value of the first name that has one.
    func first(_ names: String...) -> String? {
        names.lazy.compactMap { values[$0] }.first
    }
}

/// Finds the headline among a page's titles.
enum PageTitle {
    private static let dividers = [" | ", " - ", " – ", " — ", " :: "]

    /// The headline: the `h1` that the page's other titles agree with, else those titles without the site's name.
    static func find(in page: PageTree, metas: MetaElements, structured: StructuredData) -> String? {
        let titleElement = page.elements("title").first.map { plain(page, $0) }
        let others = [structured.headline, metas.first("og:title", "twitter:title"), titleElement].compactMap { $0 }
        let headings = page.elements("h1").map { page.text(of: $0) }.filter { !$0.isEmpty }
        let agreed = headings.first { heading in others.contains { $0.hasPrefix(heading) || heading.hasPrefix($0) } }
        return agreed ?? others.first.map(withoutSite) ?? headings.first
    }

    private static func plain(_ page: PageTree, _ index: Int) -> String {
        var line = LineBuilder()
        for inner in page.inside(index) { line.append(page.nodes[inner].text) }
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
