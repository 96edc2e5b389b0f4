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
        guard let root = outcome.builder.root else { throw .unreadable(reason: "it is not XML") }
        guard root.name.label == .opml else {
            throw .notAFeed(.xml(root: String(outcome.builder.rootName.prefix(60))))
        }
        let head = root.child(.head)
        let title = head?.child(.title)
        var lines = LineCounter()
        let titleLine = title.map { lines.position(of: $0.offset, in: outcome.text).line } ?? 0
        return OPMLDocument(
            title: title?.value,
            outlines: outlines(in: root.child(.body) ?? root, &lines, outcome.text),
            version: root.attribute("version"),
            namespaces: outcome.builder.rootNamespaces.map { OPMLAttribute(name: $0.name, value: $0.value) },
            titleLine: titleLine,
            head: OPMLHead.read(head),
            problems: document.problems + outcome.problems
        )
    }

    /// An ill-formed list is read once more with the tags closed that exporters leave open.
    private func read(_ bytes: [UInt8]) throws(FeedParsingError) -> DocumentReader.Outcome {
        let outcome = try DocumentReader(limits: limits).read(bytes, base: nil, collectingEntries: false)
        guard !outcome.wellFormed else { return outcome }
        var repair = OutlineRepair(bytes)
        repair.run()
        guard repair.closed > 0 else { return outcome }
        var repaired = try DocumentReader(limits: limits).read(repair.output, base: nil, collectingEntries: false)
        repaired.problems.append(
            ParseProblem(message: "\(repair.closed) outlines of feeds were not closed", line: repair.firstLine)
        )
        return repaired
    }

    /// The outlines inside an element; the reader's limit of 256 levels bounds the recursion.
    private func outlines(
        in element: XMLElement,
        _ lines: inout LineCounter,
        _ text: [UInt8]
    ) -> [OPMLOutline] {
        var outlines: [OPMLOutline] = []
        for child in element.children where child.name.label == .outline {
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
