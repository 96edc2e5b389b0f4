import CLibXML2

/// What receives the events of an HTML text.
protocol HTMLEventHandler: AnyObject {
    /// A start tag, its name in lower case.
    func start(_ name: String, attributes: [XMLAttribute])
    /// The end of an element, written or implied.
    func end(_ name: String)
    /// Text with its character references resolved.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// Runs libxml2's HTML parser over a text, without building its tree.
final class HTMLEventReader {
    /// Deeper markup is not for people; libxml2 looks through all open elements at each end tag.
    private static let depthLimit = 512
    private static let attributeLimit = 2_000

    private let handler: any HTMLEventHandler
    private let context: htmlParserCtxtPtr
    private var depth = 0

    private init(_ handler: any HTMLEventHandler, _ context: htmlParserCtxtPtr) {
        self.handler = handler
        self.context = context
    }

    /// Reads HTML in UTF-8 as the content of a page's body.
    ///
    /// Nothing is read of a text that has a tag with more than a thousand attributes: libxml2 would take seconds.
    static func read(_ html: String, into handler: any HTMLEventHandler) {
        var source = "<html><body>"
        source.reserveCapacity(html.utf8.count + 16)
        // At U+0000 libxml2 would stop.
        source += HTMLReferences.resolved(
            HTMLComments.closed(html.utf8.contains(0) ? html.filter { $0 != "\0" } : html)
        )
        source.withUTF8 { bytes in
            guard clibxml2_most_attributes(bytes.baseAddress, bytes.count) <= attributeLimit,
                let context = htmlNewParserCtxt()
            else { return }
            defer { htmlFreeParserCtxt(context) }
            HTMLEventReader(handler, context).run(bytes)
        }
    }

    private func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        install()
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        bytes.withMemoryRebound(to: CChar.self) { text in
            let count = Int32(clamping: text.count)
            _ = htmlCtxtReadMemory(context, text.baseAddress, count, nil, "UTF-8", Int32(bitPattern: options))
        }
    }

    private func install() {
        guard let handlers = context.pointee.sax else { return }
        handlers.pointee = xmlSAXHandler()
        handlers.pointee.initialized = 1
        handlers.pointee.startElement = { user, name, attributes in
            guard let name else { return }
            HTMLEventReader.reader(user)?.start(String(cString: name), attributes)
        }
        handlers.pointee.endElement = { user, name in
            guard let name else { return }
            HTMLEventReader.reader(user)?.end(String(cString: name))
        }
        handlers.pointee.characters = characters
        handlers.pointee.ignorableWhitespace = characters
        handlers.pointee.cdataBlock = characters
    }

    private let characters: charactersSAXFunc = { user, text, length in
        guard let text, length > 0 else { return }
        HTMLEventReader.reader(user)?.handler.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }

    private func start(_ name: String, _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        depth += 1
        if depth > Self.depthLimit {
            xmlStopParser(context)
            return
        }
        var attributes: [XMLAttribute] = []
        var cursor = pointers
        while let pair = cursor, let attribute = pair[0] {
            attributes.append(
                XMLAttribute(name: String(cString: attribute), value: pair[1].map { String(cString: $0) } ?? "")
            )
            cursor = pair + 2
        }
        handler.start(name, attributes: attributes)
    }

    private func end(_ name: String) {
        depth -= 1
        handler.end(name)
    }

    private static func reader(_ user: UnsafeMutableRawPointer?) -> HTMLEventReader? {
        user.map { Unmanaged<HTMLEventReader>.fromOpaque($0).takeUnretainedValue() }
    }
}
