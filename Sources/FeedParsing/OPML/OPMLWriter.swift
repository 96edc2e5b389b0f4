import CLibXML2

/// Writes lists of feeds as OPML 2.0.
public struct OPMLWriter: Sendable {
    /// Makes a writer.
    public init() {}

    /// The document as XML, two spaces a level, every value escaped.
    ///
    /// What XML cannot hold is left out: control characters, and attributes whose name is none of XML, stands twice or
    /// has a prefix that the document does not declare.
    ///
    /// - Parameter document: The list.
    /// - Returns: XML that ``OPMLParser`` reads back as the same list.
    public func write(_ document: OPMLDocument) -> String {
        let namespaces = document.namespaces.filter { Self.isAddress($0.value) }
        var output = OPMLOutput(prefixes: namespaces.map(\.name))
        output.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        let declarations = namespaces.map { namespace in
            OPMLAttribute(name: namespace.name.isEmpty ? "xmlns" : "xmlns:" + namespace.name, value: namespace.value)
        }
        output.tag("opml", [OPMLAttribute(name: "version", value: document.version ?? "2.0")] + declarations, ">")
        output.line("  <head>")
        if let title = document.title { output.element("title", title) }
        for element in document.head {
            if let name = OPMLHead.names[element.name.lowercased()] { output.element(name, element.value) }
        }
        output.line("  </head>\n  <body>")
        for outline in document.outlines { write(outline, level: 2, into: &output) }
        output.line("  </body>\n</opml>")
        return output.text
    }

    /// Whether a namespace can be declared by this address: libxml2 takes a document with any other for ill-formed.
    private static func isAddress(_ text: String) -> Bool {
        guard !text.isEmpty, let address = xmlParseURI(text) else { return false }
        xmlFreeURI(address)
        return true
    }

    private func write(_ outline: OPMLOutline, level: Int, into output: inout OPMLOutput) {
        let indent = String(repeating: "  ", count: level)
        output.text += indent
        output.tag("outline", outline.attributes, outline.children.isEmpty ? "/>" : ">")
        guard !outline.children.isEmpty else { return }
        for child in outline.children { write(child, level: level + 1, into: &output) }
        output.line("\(indent)</outline>")
    }
}
