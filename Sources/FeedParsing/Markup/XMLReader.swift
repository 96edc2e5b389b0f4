import CLibXML2

/// Runs libxml2 over a document in memory.
///
/// The own handlers stand in for libxml2's tree, and the user data is not libxml2's context, so internal entities are
/// never stored or expanded. Nothing is loaded from the network, and depth stays under libxml2's limit of 256.
enum XMLReader {
    /// The tree of a document and the faults that libxml2 met.
    struct Outcome {
        var root: XMLElement?
        var problems: [ParseProblem]
        var wellFormed: Bool
    }

    /// Reads UTF-8; with `recovering` false, reading stops at the first fault.
    static func read(_ bytes: [UInt8], limits: ParsingLimits, base: String?, recovering: Bool) -> Outcome {
        _ = libraryIsReady
        return bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let context = xmlCreateMemoryParserCtxt(start, Int32(clamping: buffer.count)) else {
                return Outcome(root: nil, problems: [], wellFormed: false)
            }
            defer { xmlFreeParserCtxt(context) }
            return read(context, limits: limits, base: base, recovering: recovering)
        }
    }

    private static let libraryIsReady: Void = xmlInitParser()

    private static func read(
        _ context: xmlParserCtxtPtr,
        limits: ParsingLimits,
        base: String?,
        recovering: Bool
    ) -> Outcome {
        var options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        if recovering { options |= XML_PARSE_RECOVER.rawValue }
        xmlCtxtUseOptions(context, Int32(bitPattern: options))
        // Without this, `&amp;` in attributes arrives as `&#38;`. No other entity exists: see ``DocumentReader``.
        context.pointee.replaceEntities = 1
        let builder = XMLTreeBuilder(context: context, limits: limits, base: base)
        install(on: context)
        context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
        let status = withExtendedLifetime(builder) { xmlParseDocument(context) }
        builder.finish()
        let wellFormed = status == 0 && context.pointee.wellFormed != 0 && context.pointee.nsWellFormed != 0
        return Outcome(root: builder.root, problems: builder.problems, wellFormed: wellFormed)
    }

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
            XMLReader.builder(user)?.start(event)
        }
        handlers.pointee.endElementNs = { user, _, _, _ in XMLReader.builder(user)?.end() }
        handlers.pointee.characters = characters
        handlers.pointee.ignorableWhitespace = characters
        handlers.pointee.cdataBlock = characters
        handlers.pointee.serror = { user, error in
            guard let error = error?.pointee, let builder = XMLReader.builder(user), builder.takesProblems else {
                return
            }
            let message = error.message.map { String(cString: $0).trimmed } ?? "libxml2 error \(error.code)"
            builder.note(message, line: Int(error.line), column: Int(error.int2))
        }
    }

    /// One function for all three kinds of text: libxml2 then does not ask whether blanks can be ignored.
    private static let characters: charactersSAXFunc = { user, text, length in
        guard let text, length > 0 else { return }
        XMLReader.builder(user)?.characters(UnsafeBufferPointer(start: text, count: Int(length)))
    }

    private static func builder(_ user: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
        user.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
    }
}
