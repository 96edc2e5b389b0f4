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
        return bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let context = xmlCreateMemoryParserCtxt(start, Int32(clamping: buffer.count)) else {
                return (builder, false)
            }
            defer { xmlFreeParserCtxt(context) }
            var reader = XMLReader(builder, context)
            let wellFormed = reader.run(recovering: recovering)
            return (reader.builder, wellFormed)
        }
    }

    private static let libraryIsReady: Void = xmlInitParser()

    private mutating func run(recovering: Bool) -> Bool {
        var options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        if recovering { options |= XML_PARSE_RECOVER.rawValue }
        xmlCtxtUseOptions(context, Int32(bitPattern: options))
        // Without this, `&amp;` in attributes arrives as `&#38;`. No other entity exists: see ``DocumentReader``.
        context.pointee.replaceEntities = 1
        Self.install(on: context)
        // The handlers reach the reader by its address alone: nothing else may touch it while libxml2 runs.
        let context = context
        let status = withUnsafeMutablePointer(to: &self) { reader in
            context.pointee.userData = UnsafeMutableRawPointer(reader)
            return xmlParseDocument(context)
        }
        builder.finish()
        return status == 0 && context.pointee.wellFormed != 0 && context.pointee.nsWellFormed != 0
    }

    private mutating func start(_ event: XMLStartEvent) {
        namespaceCounts.append(event.namespaceCount)
        liveNamespaces += event.namespaceCount
        if liveNamespaces > Self.namespaceLimit {
            builder.stop("more than \(Self.namespaceLimit) namespace declarations are in force")
        } else {
            let input = context.pointee.input?.pointee
            builder.start(event.tag(offset: input.map { $0.cur - $0.base } ?? 0, names: &names))
        }
        if builder.isFull { xmlStopParser(context) }
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
            let message = error.message.map { String(cString: $0).trimmed } ?? "libxml2 error \(error.code)"
            reader.pointee.builder.note(message, line: Int(error.line), column: Int(error.int2))
        }
    }

    /// One function for all three kinds of text: libxml2 then does not ask whether blanks can be ignored.
    private static let characters: charactersSAXFunc = { user, text, length in
        guard let text, length > 0 else { return }
        XMLReader.reader(user)?.pointee.builder.characters(UnsafeBufferPointer(start: text, count: Int(length)))
    }

    private static func reader(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLReader>? {
        user?.assumingMemoryBound(to: XMLReader.self)
    }
}
