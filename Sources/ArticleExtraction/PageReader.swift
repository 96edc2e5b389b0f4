import CLibXML2

/// Reads a page's markup into a ``PageTree`` with libxml2's HTML parser, without building its tree.
final class PageReader {
    /// Real pages stay under a hundred levels; libxml2 looks through all open elements at each end tag.
    private static let depthLimit = 512
    /// Real pages have fewer than 20,000 nodes; the rest of a larger one is left out.
    private static let nodeLimit = 400_000
    /// Real pages have fewer than 50,000 attributes; libxml2 keeps each name that it has seen.
    private static let attributeLimit = 1_000_000

    private let context: htmlParserCtxtPtr
    private var builder: PageTreeBuilder
    private var names = NameCache()
    private var depth = 0
    private var attributeCount = 0

    private init(_ context: htmlParserCtxtPtr, byteCount: Int) {
        self.context = context
        builder = PageTreeBuilder(byteCount: byteCount)
    }

    /// Reads a page in UTF-8; what is no UTF-8 in it becomes U+FFFD.
    static func read(_ page: [UInt8]) -> PageTree {
        // libxml2 stops at a byte that is no UTF-8, so the string, which is repaired, is read.
        var source = String(decoding: MarkupRepair.repaired(page), as: UTF8.self)
        guard let context = htmlNewParserCtxt() else { return empty() }
        defer { htmlFreeParserCtxt(context) }
        return source.withUTF8 { bytes in
            let reader = PageReader(context, byteCount: bytes.count)
            reader.run(bytes)
            return reader.builder.finish()
        }
    }

    private static func empty() -> PageTree {
        var builder = PageTreeBuilder(byteCount: 0)
        return builder.finish()
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
        // Only this number lets libxml2 call `serror`.
        handlers.pointee.initialized = UInt32(XML_SAX2_MAGIC)
        handlers.pointee.startElement = { user, name, attributes in
            guard let name else { return }
            PageReader.reader(user)?.start(name, attributes)
        }
        handlers.pointee.endElement = { user, name in
            guard let name else { return }
            PageReader.reader(user)?.end(name)
        }
        handlers.pointee.serror = { user, error in
            guard let error else { return }
            PageReader.reader(user)?.fault(error.pointee)
        }
        handlers.pointee.characters = characters
        handlers.pointee.ignorableWhitespace = characters
        handlers.pointee.cdataBlock = characters
    }

    private let characters: charactersSAXFunc = { user, text, length in
        guard let text, length > 0 else { return }
        PageReader.reader(user)?.builder.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }

    private func start(_ name: UnsafePointer<xmlChar>, _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        depth += 1
        guard depth <= Self.depthLimit, builder.count < Self.nodeLimit, attributeCount < Self.attributeLimit else {
            xmlStopParser(context)
            return
        }
        let first = builder.attributeCount
        var cursor = pointers
        while let pair = cursor, let name = pair[0] {
            attributeCount += 1
            let attribute = names.attribute(name)
            if attribute != .other {
                builder.add(attribute, value: pair[1].map { UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0))) })
            }
            cursor = pair + 2
        }
        builder.start(names.tag(name), attributesFrom: first)
    }

    private func end(_ name: UnsafePointer<xmlChar>) {
        depth -= 1
        builder.end(isImplied: !isBehindEndTag(name))
    }

    /// Whether the parser stands behind the end tag of an element; it stands elsewhere when the end is implied.
    private func isBehindEndTag(_ name: UnsafePointer<xmlChar>) -> Bool {
        let length = Int(xmlStrlen(name))
        guard let input = context.pointee.input, let place = input.pointee.cur, let base = input.pointee.base,
            base.distance(to: place) >= length + 3, place[-1] == UInt8(ascii: ">"),
            place[-length - 2] == UInt8(ascii: "/")
        else { return false }
        return xmlStrncasecmp(place - length - 1, name, Int32(length)) == 0
    }

    /// Notes an end tag that libxml2 ignores, of which it only says that it does not match what is open.
    private func fault(_ error: xmlError) {
        guard error.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue), let name = error.str1 else { return }
        builder.endIgnored(Tag.named(String(cString: name)))
    }

    private static func reader(_ user: UnsafeMutableRawPointer?) -> PageReader? {
        user.map { Unmanaged<PageReader>.fromOpaque($0).takeUnretainedValue() }
    }
}
