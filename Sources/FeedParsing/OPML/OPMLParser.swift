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
        let outcome = try DocumentReader(limits: limits).read(document.bytes, base: nil, collectingEntries: false)
        guard let root = outcome.builder.root else { throw .unreadable(reason: "it is not XML") }
        guard root.name.label == .opml else {
            throw .notAFeed(found: "XML with the root element <\(outcome.builder.rootName.prefix(60))>, not OPML")
        }
        var lines = LineCounter()
        let title = root.child(.head)?.child(.title)
        let titleLine = title.map { lines.position(of: $0.offset, in: outcome.text).line } ?? 0
        return OPMLDocument(
            title: title?.value,
            outlines: outlines(in: root.child(.body), &lines, outcome.text),
            version: root.attribute("version"),
            namespaces: outcome.builder.rootNamespaces.map { OPMLAttribute(name: $0.name, value: $0.value) },
            titleLine: titleLine,
            problems: document.problems + outcome.problems
        )
    }

    /// The outlines inside an element; the reader's limit of 256 levels bounds the recursion.
    private func outlines(
        in element: XMLElement?,
        _ lines: inout LineCounter,
        _ text: [UInt8]
    ) -> [OPMLOutline] {
        var outlines: [OPMLOutline] = []
        for child in element?.children ?? [] where child.name.label == .outline {
            let line = lines.position(of: max(0, child.offset - 1), in: text).line
            outlines.append(
                OPMLOutline(
                    attributes: child.attributes.map { OPMLAttribute(name: $0.name, value: $0.value) },
                    children: self.outlines(in: child, &lines, text),
                    line: line
                )
            )
        }
        return outlines
    }
}

extension XMLElement {
    /// The first child of a name in any namespace.
    fileprivate func child(_ label: ElementLabel) -> XMLElement? {
        children.first { $0.name.label == label }
    }
}
