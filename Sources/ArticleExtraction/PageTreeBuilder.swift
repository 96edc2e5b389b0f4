import CLibXML2

/// Builds a page's list of nodes from the events of libxml2's HTML parser.
final class PageTreeBuilder {
    /// libxml2 looks through all open elements at each end tag; real pages stay under a hundred levels.
    private static let depthLimit = 512
    private static let attributeLimit = 4_000
    /// Real pages have fewer than 20,000 nodes; the rest of a larger one is left out.
    private static let nodeLimit = 300_000

    private var tree = PageTree()
    private var open: [Int] = []
    private var knownRoles: [String: Hints.Roles] = [:]
    private let context: htmlParserCtxtPtr

    private init(_ context: htmlParserCtxtPtr) {
        self.context = context
    }

    /// Reads a page in the character set that it or its server states.
    static func build(_ html: [UInt8], charset: String?) throws(ArticleExtractionError) -> PageTree {
        guard clibxml2_most_attributes(html, html.count) <= attributeLimit else {
            throw .hostile(reason: "a tag has more than \(attributeLimit / 2) attributes")
        }
        let page = PageCharset.prepare(html, charset: charset)
        guard let context = htmlNewParserCtxt() else { return PageTree() }
        defer { htmlFreeParserCtxt(context) }
        return PageTreeBuilder(context).run(page)
    }

    private func run(_ page: PageCharset.Page) -> PageTree {
        install()
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        page.bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let count = Int32(clamping: buffer.count)
            _ = htmlCtxtReadMemory(context, start, count, nil, page.charset, Int32(bitPattern: options))
        }
        while let index = open.popLast() { tree.nodes[index].end = tree.nodes.count }
        return tree
    }

    private func install() {
        guard let handlers = context.pointee.sax else { return }
        handlers.pointee = xmlSAXHandler()
        handlers.pointee.initialized = 1
        handlers.pointee.startElement = { user, name, attributes in
            guard let name else { return }
            PageTreeBuilder.builder(user)?.start(String(cString: name).lowercased(), attributes)
        }
        handlers.pointee.endElement = { user, name in
            guard let name else { return }
            PageTreeBuilder.builder(user)?.end(String(cString: name).lowercased())
        }
        handlers.pointee.characters = characters
        handlers.pointee.ignorableWhitespace = characters
        handlers.pointee.cdataBlock = characters
    }

    private let characters: charactersSAXFunc = { user, text, length in
        guard let text, length > 0 else { return }
        PageTreeBuilder.builder(user)?.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }

    private static func builder(_ user: UnsafeMutableRawPointer?) -> PageTreeBuilder? {
        user.map { Unmanaged<PageTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
    }
}

extension PageTreeBuilder {
    private func start(_ tag: String, _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        if open.count >= Self.depthLimit || tree.nodes.count >= Self.nodeLimit {
            xmlStopParser(context)
            return
        }
        var node = PageNode(tag: tag, parent: open.last ?? -1, end: tree.nodes.count + 1)
        var cursor = pointers
        while let pair = cursor, let name = pair[0] {
            let value = pair[1].map { String(cString: $0) } ?? ""
            node.attributes.append((String(cString: name).lowercased(), value))
            cursor = pair + 2
        }
        node.roles = roles(of: node.hints)
        open.append(tree.nodes.count)
        tree.nodes.append(node)
    }

    /// The same few names stand on most blocks of a page.
    private func roles(of hints: String) -> Hints.Roles {
        guard !hints.isEmpty else { return [] }
        if let roles = knownRoles[hints] { return roles }
        let roles = Hints.roles(of: hints)
        knownRoles[hints] = roles
        return roles
    }

    private func end(_ tag: String) {
        guard let found = open.lastIndex(where: { tree.nodes[$0].tag == tag }) else { return }
        while open.count > found, let index = open.popLast() { tree.nodes[index].end = tree.nodes.count }
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard tree.nodes.count < Self.nodeLimit else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        tree.nodes.append(PageNode(tag: "", text: text, parent: open.last ?? -1, end: tree.nodes.count + 1))
    }
}
