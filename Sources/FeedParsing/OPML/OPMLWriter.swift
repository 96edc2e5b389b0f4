/// Writes lists of feeds as OPML 2.0.
public struct OPMLWriter: Sendable {
    /// Makes a writer.
    public init() {}

    /// The document as XML, two spaces a level, every value escaped.
    ///
    /// - Parameter document: The list.
    /// - Returns: XML that ``OPMLParser`` reads back as the same list.
    public func write(_ document: OPMLDocument) -> String {
        var output = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        let declarations = document.namespaces.map { namespace in
            XMLAttribute(name: namespace.name.isEmpty ? "xmlns" : "xmlns:" + namespace.name, value: namespace.value)
        }
        let version = XMLAttribute(name: "version", value: document.version ?? "2.0")
        MarkupWriter.startTag("opml", [version] + declarations, into: &output)
        output.append(contentsOf: "\n  <head>\n".utf8)
        if var title = document.title {
            output.append(contentsOf: "    <title>".utf8)
            title.withUTF8 { MarkupWriter.text($0, into: &output) }
            output.append(contentsOf: "</title>\n".utf8)
        }
        output.append(contentsOf: "  </head>\n  <body>\n".utf8)
        for outline in document.outlines { write(outline, level: 2, into: &output) }
        output.append(contentsOf: "  </body>\n</opml>\n".utf8)
        return String(decoding: output, as: UTF8.self)
    }

    private func write(_ outline: OPMLOutline, level: Int, into output: inout [UInt8]) {
        let indent = String(repeating: "  ", count: level)
        output.append(contentsOf: indent.utf8)
        let attributes = outline.attributes.map { XMLAttribute(name: $0.name, value: $0.value) }
        MarkupWriter.startTag("outline", attributes, into: &output)
        if outline.children.isEmpty {
            output.replaceSubrange((output.count - 1)..., with: "/>\n".utf8)
            return
        }
        output.append(UInt8(ascii: "\n"))
        for child in outline.children { write(child, level: level + 1, into: &output) }
        output.append(contentsOf: "\(indent)</outline>\n".utf8)
    }
}
