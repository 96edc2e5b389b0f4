/// What one site does differently from all others.
struct SiteRule: Sendable {
    /// The site's host without `www.`; sub-domains are meant too.
    var host: String
    /// The class or identifier of the container of the text.
    var body: String?
    /// The class or identifier of the lead.
    var lead: String?
    /// Classes or identifiers that are no part of the text.
    var unwanted: [String] = []

    /// Whether an element has a class or identifier.
    func names(_ name: String?, _ index: Int, in page: PageTree) -> Bool {
        guard let name else { return false }
        for attribute in [AttributeName.class, .id] {
            guard let range = page.range(index, attribute) else { continue }
            let words = page.bytes[range].split(whereSeparator: { $0 <= 0x20 })
            if words.contains(where: { $0.elementsEqual(name.utf8) }) { return true }
        }
        return false
    }

    /// Whether an element is no part of the text on this site.
    func isUnwanted(_ index: Int, in page: PageTree) -> Bool {
        unwanted.contains { names($0, index, in: page) }
    }
}

/// The sites that need their own rule, sorted by host, each with its reason.
enum SiteRules {
    private static let all = [
        // The picture story repeats each caption in a block of class `desc_cation`, misspelt.
        SiteRule(host: "baocantho.com.vn", body: "noidung", lead: nil, unwanted: ["desc_cation"]),
        // The lead begins with the place in `location-stamp`; the byline is the last paragraph, aligned right.
        SiteRule(
            host: "vnexpress.net",
            body: "fck_detail",
            lead: "description",
            unwanted: ["author_mail", "box_brief_info"]
        ),
    ]

    /// The rule for an address, if its site has one.
    static func rule(for url: String?) -> SiteRule? {
        guard let host = url.flatMap(PageAddress.host) else { return nil }
        return all.first { host == $0.host || host.hasSuffix("." + $0.host) }
    }
}
