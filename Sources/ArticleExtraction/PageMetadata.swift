import Foundation

/// What a page says of itself: headline, date, language, address, description.
struct PageMetadata {
    /// The headline, and the line of the page that shows it.
    let headline: PageTitle
    private(set) var published: Date?
    private(set) var language: String?
    private(set) var canonicalURL: String?
    private(set) var description: String?
    /// The page's JSON-LD.
    let structured: StructuredData

    /// Looks through a page.
    init(of page: PageTree, survey: PageSurvey, url: String?) {
        structured = StructuredData(of: page)
        let metas = MetaElements(of: page)
        description = metas.first("og:description", "description")
        headline = PageTitle(in: page, survey: survey, metas: metas, structured: structured)
        let publication = PagePublication(page: page, survey: survey, headline: headline.line)
        published = publication.find(metas: metas, structured: structured)
        let stated = page.elements(.html).lazy.compactMap { page.attribute($0, .lang) }.first
        language = (stated ?? structured.language ?? metas.first("content-language", "og:locale"))
            .flatMap(PageLanguage.subtag)
        let link = page.elements(.link).first { page.attribute($0, .rel, has: "canonical") }
        let address = link.flatMap { page.attribute($0, .href) } ?? metas.first("og:url")
        canonicalURL = address.flatMap { PageAddress.resolve($0, against: url) }
    }
}

/// The `meta` elements of a page, by name or property.
struct MetaElements {
    /// Real pages have fewer than 100.
    private static let limit = 500
    private var values: [String: String] = [:]

    /// Collects them; of several with one name the first counts.
    init(of page: PageTree) {
        for index in page.elements(.meta) {
            let name =
                page.attribute(index, .property) ?? page.attribute(index, .name) ?? page.attribute(index, .itemprop)
                ?? page.attribute(index, .httpEquiv)
            guard let name = name?.lowercased(), values.count < Self.limit, values[name] == nil,
                let content = page.attribute(index, .content)
            else { continue }
            values[name] = content
        }
    }

    /// The value of the first name that has one.
    func first(_ names: String...) -> String? {
        names.lazy.compactMap { values[$0] }.first
    }
}
