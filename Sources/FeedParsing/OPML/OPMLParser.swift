/// Reads lists of feeds in OPML 1.0 and 2.0, with the names of elements and attributes in any case.
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
        let outcome = try read(document.bytes)
        guard let root = outcome.root else { throw .unreadable(reason: "it is not XML") }
        guard root.name.local == "opml" else {
            throw .notAFeed(found: "XML with the root element <\(root.name.local.prefix(60))>, not OPML")
        }
        let head = child("head", of: root)
        let title = head.flatMap { child("title", of: $0) }
        return OPMLDocument(
            title: title?.value,
            outlines: outlines(in: child("body", of: root) ?? root),
            version: root.attribute("version"),
            namespaces: root.namespaces.map { OPMLAttribute(name: $0.name, value: $0.value) },
            titleLine: title?.line ?? 0,
            head: OPMLHead.read(head),
            problems: document.problems + outcome.problems
        )
    }

    /// An ill-formed list is read once more with the tags closed that exporters leave open.
    private func read(_ bytes: [UInt8]) throws(FeedParsingError) -> XMLReader.Outcome {
        let outcome = try DocumentReader(limits: limits).read(bytes, base: nil)
        guard !outcome.wellFormed else { return outcome }
        var repair = OutlineRepair(bytes)
        repair.run()
        guard repair.closed > 0 else { return outcome }
        var repaired = try DocumentReader(limits: limits).read(repair.output, base: nil)
        repaired.problems.append(
            ParseProblem(message: "\(repair.closed) outlines of feeds were not closed", line: repair.firstLine)
        )
        return repaired
    }

    /// The first child of a name, in whatever namespace.
    private func child(_ local: String, of element: XMLElement) -> XMLElement? {
        element.children.first { $0.name.local == local }
    }

    /// The outlines inside an element; the reader's limit of 256 levels bounds the recursion.
    private func outlines(in element: XMLElement) -> [OPMLOutline] {
        element.children.filter { $0.name.local == "outline" }.map { child in
            OPMLOutline(
                attributes: child.attributes.map { OPMLAttribute(name: $0.name, value: $0.value) },
                children: outlines(in: child),
                line: child.line
            )
        }
    }
}
