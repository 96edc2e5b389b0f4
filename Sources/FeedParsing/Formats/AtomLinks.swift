/// Reads the `link` elements of Atom (RFC 4287 §4.2.7).
enum AtomLinks {
    /// A link; without `rel` it is `alternate`.
    static func link(_ element: XMLElement) -> ParsedLink? {
        guard let href = address(of: element) else { return nil }
        let rel = element.attribute("rel") ?? "alternate"
        let assumed = rel == "self" ? "application/atom+xml" : rel == "alternate" ? "text/html" : nil
        return ParsedLink(href: href, rel: rel, type: element.attribute("type") ?? assumed)
    }

    /// An empty `href` is the document itself (RFC 3986 §4.4).
    private static func address(of element: XMLElement) -> String? {
        if let address = element.address("href") ?? element.address { return address }
        return element.attributes.contains { $0.name == "href" && $0.value.isEmpty } ? element.base : nil
    }

    /// An attached file.
    static func file(_ element: XMLElement, address: String) -> ParsedEnclosure? {
        guard let url = element.address(address) else { return nil }
        let length = element.attribute("length").flatMap { Int($0) }
        return ParsedEnclosure(url: url, type: element.attribute("type"), length: length)
    }

    /// The page for people: the first alternate that is HTML or does not say, else the first alternate.
    static func page(_ links: [ParsedLink]) -> String? {
        let alternates = links.filter { $0.rel == "alternate" || $0.rel == alternateAddress }
        let readable = alternates.first { $0.type?.contains("html") != false }
        return (readable ?? alternates.first)?.href
    }

    private static let alternateAddress = "http://www.iana.org/assignments/relation/alternate"
}
