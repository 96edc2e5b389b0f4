/// Reads lists of feeds.
public struct OPMLParser: Sendable {
    private let limits: ParsingLimits

    /// Makes a parser.
    ///
    /// - Parameter limits: How much of a document is taken.
    public init(limits: ParsingLimits = ParsingLimits()) {
        self.limits = limits
    }

    /// Reads a list.
    ///
    /// - Parameter bytes: The file's bytes.
    /// - Returns: The list, with the line of each outline.
    /// - Throws: ``FeedParsingError``, if the bytes are no OPML.
    public func parse(_ bytes: [UInt8]) throws(FeedParsingError) -> OPMLDocument {
        guard bytes.count <= limits.bodyBytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bodyBytes) }
        let document = DocumentDecoder.decode(bytes, contentType: nil)
        guard document.bytes.contains(where: { !$0.isXMLBlank }) else { throw .empty }
        let outcome = try DocumentReader(limits: limits).read(document.bytes, base: nil)
        guard let root = outcome.root else { throw .unreadable(reason: "it is not XML") }
        guard root.name.local == "opml" else {
            throw .notAFeed(found: "XML with the root element <\(root.name.local.prefix(60))>, not OPML")
        }
        let title = root.child(.plain, "head")?.child(.plain, "title")
        return OPMLDocument(
            title: title?.value,
            outlines: outlines(in: root.child(.plain, "body")),
            version: root.attribute("version"),
            namespaces: root.namespaces.map { OPMLAttribute(name: $0.name, value: $0.value) },
            titleLine: title?.line ?? 0,
            problems: document.problems + outcome.problems
        )
    }

    /// The outlines inside an element; the reader's limit of 256 levels bounds the recursion.
    private func outlines(in element: XMLElement?) -> [OPMLOutline] {
        (element?.children ?? []).filter { $0.name.local == "outline" }.map { child in
            OPMLOutline(
                attributes: child.attributes.map { OPMLAttribute(name: $0.name, value: $0.value) },
                children: outlines(in: child),
                line: child.line
            )
        }
    }
}
