/// Reads the links, categories and files of a channel or item of RSS.
enum RSSLinks {
    /// The page, from `link` as text or as `href`, else from Atom's `alternate` link.
    static func page(of element: XMLElement) -> String? {
        let plain = element.children.lazy.filter { $0.name == XMLName(vocabulary: .plain, local: "link") }
            .compactMap { $0.address ?? $0.address("href") }.first
        return plain ?? links(of: element).first { $0.rel == "alternate" }?.href
    }

    /// The address in a `guid` that says, or by default means, that it is one.
    static func permanentLink(_ guid: XMLElement?) -> String? {
        guard let guid, guid.attribute("ispermalink")?.lowercased() != "false",
            let scheme = WebAddress.scheme(of: guid.text), scheme == "http" || scheme == "https"
        else { return nil }
        return guid.address
    }

    /// Every link, those of RSS as `alternate`.
    static func links(of element: XMLElement) -> [ParsedLink] {
        element.children.compactMap { child in
            guard child.name.local == "link" else { return nil }
            if child.name.vocabulary.isAtom { return AtomReader.link(child) }
            guard child.name.vocabulary == .plain, let href = child.address ?? child.address("href") else { return nil }
            return ParsedLink(
                href: href,
                rel: child.attribute("rel") ?? "alternate",
                type: child.attribute("type") ?? "text/html"
            )
        }
    }

    /// The categories of RSS and the subjects of Dublin Core.
    static func tags(of element: XMLElement) -> [ParsedTag] {
        element.children.compactMap { child in
            switch (child.name.vocabulary, child.name.local) {
            case (.plain, "category"): child.value.map { ParsedTag(term: $0, scheme: child.attribute("domain")) }
            case (.dublinCore, "subject"): child.value.map { ParsedTag(term: $0) }
            case (.atom10, "category"): AtomReader.tag(child)
            default: nil
            }
        }
    }

    /// The attached files.
    static func enclosures(of element: XMLElement) -> [ParsedEnclosure] {
        element.children.compactMap { child in
            guard child.name == XMLName(vocabulary: .plain, local: "enclosure"), let url = child.address("url")
            else { return nil }
            return ParsedEnclosure(
                url: url,
                type: child.attribute("type"),
                length: child.attribute("length").flatMap(Int.init)
            )
        }
    }
}
