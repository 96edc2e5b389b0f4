import CLibXML2

/// Runs libxml2 over a document in memory.
///
/// The own handlers stand in for libxml2's tree, and the user data is not libxml2's context, so internal entities are
/// never stored or expanded. Nothing is loaded from the network, and depth stays under libxml2's limit of 256.
struct XMLReader {
    private var builder: ElementBuilder
    private let context: xmlParserCtxtPtr
    private var namespaceCounts: [Int] = []
    private var liveNamespaces = 0
    private var names = XMLNameCache()

    /// libxml2's own limit, which its push parser does not know.
    private static let depthLimit = 256
    /// libxml2 searches the declarations in force one by one at every element, so their number is bounded.
    private static let namespaceLimit = 256

    private init(_ builder: ElementBuilder, _ context: xmlParserCtxtPtr) {
        self.builder = builder
        self.context = context
    }

    /// Reads UTF-8 into a builder; with `recovering` false, reading stops at the first fault.
    static func read(
        _ bytes: [UInt8],
        into builder: ElementBuilder,
        recovering: Bool
    ) -> (builder: ElementBuilder, wellFormed: Bool) {
        _ = libraryIsReady
        return bytes.withUnsafeBytes { document in
            let start = document.baseAddress?.assumingMemoryBound(to: CChar.self)
            // The push parser reads sections three times as fast, but cannot recover.
            let made =
                recovering
                ? xmlCreateMemoryParserCtxt(start, Int32(clamping: document.count))
                : xmlCreatePushParserCtxt(nil, nil, nil, 0, nil)
            guard let context = made else { return (builder, false) }
            defer { free(context) }
            var reader = XMLReader(builder, context)
            let wellFormed =
                recovering
                ? reader.run(XML_PARSE_RECOVER, xmlParseDocument)
                : reader.run(xmlParserOption(0)) { XMLPieces.feed(document, to: $0) }
            return (reader.builder, wellFormed)
        }
    }

    /// A document type that `Prolog` could not blank makes libxml2 keep its entities in a document of the context's own,
    /// which the push parser does not free.
    private static func free(_ context: xmlParserCtxtPtr) {
        if let document = context.pointee.myDoc { xmlFreeDoc(document) }
        context.pointee.myDoc = nil
        xmlFreeParserCtxt(context)
    }

    private static let libraryIsReady: Void = xmlInitParser()

    private mutating func run(_ option: xmlParserOption, _ parse: (xmlParserCtxtPtr) -> Int32) -> Bool {
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | option.rawValue
        xmlCtxtUseOptions(context, Int32(bitPattern: options))
        // Without this, `&amp;` in attributes arrives as `&#38;`. No other entity exists: see ``DocumentReader``.
        context.pointee.replaceEntities = 1
        Self.install(on: context)
        // The handlers reach the reader by its address alone: nothing else may touch it while libxml2 runs.
        let context = context
        let status = withUnsafeMutablePointer(to: &self) { reader in
            context.pointee.userData = UnsafeMutableRawPointer(reader)
            return parse(context)
        }
        builder.finish()
        return status == 0 && context.pointee.wellFormed != 0 && context.pointee.nsWellFormed != 0
    }

    private mutating func start(_ event: XMLStartEvent) {
        namespaceCounts.append(event.namespaceCount)
        liveNamespaces += event.namespaceCount
        if namespaceCounts.count > Self.depthLimit {
            builder.stop("more than \(Self.depthLimit) elements are open")
        } else if liveNamespaces > Self.namespaceLimit {
            builder.stop("more than \(Self.namespaceLimit) namespace declarations are in force")
        } else {
            builder.start(event.tag(offset: offset, names: &names))
        }
        if builder.isFull { xmlStopParser(context) }
    }

    private mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 2, bytes[0] == 0xC2, bytes[1] < 0xA0, isAfterReference,
            let meant = CharacterReference.windows1252Character(UInt32(bytes[1]))
        else {
            builder.characters(bytes)
            return
        }
        var text = String(meant)
        text.withUTF8 { builder.characters($0) }
    }

    /// Whether the text reported now is that of a reference: libxml2 reports each by itself.
    private var isAfterReference: Bool {
        guard let input = context.pointee.input?.pointee, input.cur > input.base else { return false }
        return input.cur[-1] == UInt8(ascii: ";")
    }

    /// How many bytes of the document have been read.
    private var offset: Int {
        guard let input = context.pointee.input else { return 0 }
        return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    }

    private mutating func end() {
        liveNamespaces -= namespaceCounts.popLast() ?? 0
        builder.end()
    }
}

extension XMLReader {
    private static func install(on context: xmlParserCtxtPtr) {
        guard let handlers = context.pointee.sax else { return }
        handlers.pointee = xmlSAXHandler()
        handlers.pointee.initialized = UInt32(XML_SAX2_MAGIC)
        handlers.pointee.startElementNs = {
            user,
            local,
            prefix,
            uri,
            namespaceCount,
            namespaces,
            attributeCount,
            _,
            attributes in
            guard let local else { return }
            let event = XMLStartEvent(
                local: local,
                prefix: prefix,
                uri: uri,
                namespaceCount: Int(namespaceCount),
                namespacePointers: namespaces,
                attributeCount: Int(attributeCount),
                attributePointers: attributes
            )
            XMLReader.reader(user)?.pointee.start(event)
        }
        handlers.pointee.endElementNs = { user, _, _, _ in XMLReader.reader(user)?.pointee.end() }
        handlers.pointee.characters = characters
        handlers.pointee.ignorableWhitespace = characters
        handlers.pointee.cdataBlock = characters
        handlers.pointee.serror = { user, error in
            guard let error = error?.pointee, let reader = XMLReader.reader(user),
                reader.pointee.builder.takesProblems
            else { return }
            if error.code == XML_ERR_DOCUMENT_END.rawValue, reader.pointee.builder.rootName.isEmpty {
                reader.pointee.builder.note("no start tag was found")
                return
            }
            let message = error.message.map { String(cString: $0).trimmed } ?? "libxml2 error \(error.code)"
            reader.pointee.builder.note(message, line: Int(error.line), column: Int(error.int2))
        }
    }

    /// One function for all three kinds of text: libxml2 then does not ask whether blanks can be ignored.
    private static let characters: charactersSAXFunc = { user, text, length in
        guard let text, length > 0 else { return }
        XMLReader.reader(user)?.pointee.characters(UnsafeBufferPointer(start: text, count: Int(length)))
    }

    private static func reader(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLReader>? {
        user?.assumingMemoryBound(to: XMLReader.self)
    }
}
