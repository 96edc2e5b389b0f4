/// Reads the links and files of a channel or item of RSS.
enum RSSLinks {
    /// The page, from `link` as text or as `href`, else from Atom's `alternate` link.
    static func page(of element: XMLElement) -> String? {
        for index in element.children.indices {
            let name = element.children[index].name
            guard name.label == .link, name.vocabulary == .plain else { continue }
            if let address = element.children[index].address { return address }
            let rel = element.children[index].attribute("rel")
            guard rel == nil || rel == "alternate" else { continue }
            if let address = element.children[index].address("href") { return address }
        }
        return links(of: element).first { $0.rel == "alternate" }?.href
    }

    /// The address in a `guid` that says, or by default means, that it is one.
    static func permanentLink(_ guid: XMLElement?) -> String? {
        guard let guid, guid.attribute("ispermalink")?.lowercased() != "false",
            let scheme = WebAddress.scheme(of: guid.text), scheme == "http" || scheme == "https"
        else { return nil }
        return guid.address
    }

    /// Every link: those of RSS as `alternate`, files as `enclosure`.
    static func links(of element: XMLElement) -> [ParsedLink] {
        var links: [ParsedLink] = []
        for index in element.children.indices {
            let name = element.children[index].name
            guard name.label == .link || name.label == .enclosure else { continue }
            if let link = link(element.children[index]) { links.append(link) }
        }
        return links
    }

    private static func link(_ child: XMLElement) -> ParsedLink? {
        if child.name.vocabulary.isAtom { return AtomLinks.link(child) }
        guard child.name.vocabulary == .plain else { return nil }
        if child.name.label == .enclosure {
            return child.address("url").map {
                ParsedLink(href: $0, rel: "enclosure", type: child.attribute("type"))
            }
        }
        guard let href = child.address ?? child.address("href") else { return nil }
        let rel = child.attribute("rel") ?? "alternate"
        return ParsedLink(href: href, rel: rel, type: child.attribute("type") ?? "text/html")
    }

    /// The attached files.
    static func enclosures(of element: XMLElement) -> [ParsedEnclosure] {
        guard element.labels.contains(.enclosure) || element.labels.contains(.link) else { return [] }
        var files: [ParsedEnclosure] = []
        for index in element.children.indices {
            let name = element.children[index].name
            if name.label == .enclosure, name.vocabulary == .plain {
                if let file = AtomLinks.file(element.children[index], address: "url") { files.append(file) }
            } else if name.label == .link, name.vocabulary.isAtom,
                element.children[index].attribute("rel") == "enclosure"
            {
                if let file = AtomLinks.file(element.children[index], address: "href") { files.append(file) }
            }
        }
        return files
    }
}
