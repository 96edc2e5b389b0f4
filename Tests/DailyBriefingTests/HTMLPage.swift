import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A page read by an XML parser, which takes no unclosed element, stray quote or unknown reference.
struct HTMLPage {
    struct Element: Equatable {
        let name: String
        let attributes: [String: String]
        /// Elements that it stands in.
        let depth: Int
        /// Its text with that of the elements in it.
        var text = ""
    }

    struct IllFormed: Error {
        let line: Int
        let reason: String
    }

    /// Elements in the order of their opening tags.
    let elements: [Element]

    /// Reads a page; only what HTML writes otherwise than XML is rewritten: the doctype and the void elements.
    init(_ html: String) throws {
        let voids = try Regex("<(meta|link|br|col)( [^<>]*|)>")
        let xml = html.replacing("<!DOCTYPE html>", with: "").replacing(voids) { match in
            "<\(match.output[1].substring ?? "")\(match.output[2].substring ?? "")/>"
        }
        let reader = ElementReader()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = reader
        guard parser.parse() else {
            throw IllFormed(line: parser.lineNumber, reason: parser.parserError.map { "\($0)" } ?? "")
        }
        elements = reader.elements
    }

    /// The elements below the heading whose text begins so, up to the next heading of that rank.
    func section(_ opening: String, heading: String = "h2") -> [Element] {
        let after = elements.drop { !($0.name == heading && $0.text.hasPrefix(opening)) }.dropFirst()
        return Array(after.prefix { $0.name != heading && $0.name != "h2" })
    }

    /// The text of a section without its markup.
    func text(_ opening: String) -> String {
        section(opening).filter { $0.depth == 2 }.map(\.text).joined(separator: "\n")
    }

    /// Addresses that lead out of the document.
    var links: [String] { elements.compactMap { $0.attributes["href"] }.filter { !$0.hasPrefix("#") } }

    /// Places of the document that its links lead to.
    var anchors: [String] { elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") } }

    /// The elements inside the first one of a class.
    func inside(_ name: String) -> [Element] {
        let from = elements.drop { $0.attributes["class"]?.split(separator: " ").contains(Substring(name)) != true }
        guard let first = from.first else { return [] }
        return Array(from.dropFirst().prefix { $0.depth > first.depth })
    }

    /// Names of elements and of their attributes, in order: everything that is markup.
    var structure: [String] {
        elements.map { "\($0.depth) \($0.name) \($0.attributes.keys.sorted().joined(separator: " "))" }
    }
}

extension [HTMLPage.Element] {
    func classed(_ name: String) -> Self {
        filter { $0.attributes["class"]?.split(separator: " ").contains(Substring(name)) == true }
    }

    func named(_ name: String) -> Self { filter { $0.name == name } }
}

private final class ElementReader: NSObject, XMLParserDelegate {
    private(set) var elements: [HTMLPage.Element] = []
    private var open: [Int] = []

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.append(HTMLPage.Element(name: name, attributes: attributes, depth: open.count))
        open.append(elements.count - 1)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        for index in open { elements[index].text += text }
    }
}
