#if XLSX
    import CLibXML2

    /// What receives the events of a part's XML.
    protocol XMLPartHandler: AnyObject {
        /// A start tag within an element of the name `parent`.
        func start(_ tag: XMLTag, in parent: String) throws(SpreadsheetFault)
        /// Text; it may come in pieces.
        func text(_ bytes: UnsafeBufferPointer<UInt8>)
        /// The end of an element within one of the name `parent`.
        func end(_ name: String, in parent: String) throws(SpreadsheetFault)
    }

    /// Runs libxml2's push parser over a part of a workbook.
    ///
    /// A document type stops it at once: workbooks must have none (ECMA-376 part 2, 8.1.4), so that no entity is ever
    /// stored, expanded or loaded.
    final class XMLPart {
        private let name: String
        private let handler: any XMLPartHandler
        private let context: xmlParserCtxtPtr
        private var open: [String] = []
        private var fault: SpreadsheetFault?

        /// Real parts come to about ten; libxml2's push parser has no limit of its own.
        private static let depthLimit = 128
        /// Counted with their equals signs; libxml2 compares each attribute of a tag with all before it.
        private static let attributeLimit = 2_000
        private static let pieceSize = 128 << 10

        private init(_ name: String, _ handler: any XMLPartHandler, _ context: xmlParserCtxtPtr) {
            self.name = name
            self.handler = handler
            self.context = context
        }

        /// Reads a part.
        ///
        /// - Throws: the handler's fault, or that the part is damaged: no well-formed XML in UTF-8, or built to exhaust.
        static func read(_ bytes: [UInt8], name: String, into handler: any XMLPartHandler) throws(SpreadsheetFault) {
            _ = libraryIsReady
            // UTF-16, which no program writes, would hide tags from the count of attributes.
            guard !bytes.prefix(4).contains(0), clibxml2_most_attributes(bytes, bytes.count) <= attributeLimit,
                let context = xmlCreatePushParserCtxt(nil, nil, nil, 0, nil)
            else { throw .damaged(part: name) }
            defer { free(context) }
            let part = XMLPart(name, handler, context)
            let isWellFormed = part.run(bytes)
            if let fault = part.fault { throw fault }
            guard isWellFormed else { throw .damaged(part: name) }
        }

        private static let libraryIsReady: Void = xmlInitParser()

        private static func free(_ context: xmlParserCtxtPtr) {
            if let document = context.pointee.myDoc { xmlFreeDoc(document) }
            context.pointee.myDoc = nil
            xmlFreeParserCtxt(context)
        }

        private func run(_ bytes: [UInt8]) -> Bool {
            let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
            xmlCtxtUseOptions(context, Int32(bitPattern: options))
            // Without this, `&amp;` in attributes arrives as `&#38;`.
            context.pointee.replaceEntities = 1
            install()
            context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
            let isRead = bytes.withUnsafeBytes { feed($0) }
            return isRead && context.pointee.wellFormed != 0 && context.pointee.nsWellFormed != 0
        }

        private func feed(_ document: UnsafeRawBufferPointer) -> Bool {
            guard let start = document.baseAddress?.assumingMemoryBound(to: CChar.self) else { return false }
            var position = 0
            while position < document.count {
                let count = min(Self.pieceSize, document.count - position)
                guard xmlParseChunk(context, start + position, Int32(count), 0) == 0, fault == nil else { return false }
                position += count
            }
            return xmlParseChunk(context, nil, 0, 1) == 0
        }
    }

    extension XMLPart {
        private func install() {
            guard let handlers = context.pointee.sax else { return }
            handlers.pointee = xmlSAXHandler()
            handlers.pointee.initialized = UInt32(XML_SAX2_MAGIC)
            handlers.pointee.startElementNs = { user, local, _, _, _, _, count, _, attributes in
                guard let local else { return }
                XMLPart.part(user)?.start(XMLTag(local, count: count, attributes: attributes))
            }
            handlers.pointee.endElementNs = { user, _, _, _ in XMLPart.part(user)?.end() }
            handlers.pointee.characters = characters
            handlers.pointee.ignorableWhitespace = characters
            handlers.pointee.cdataBlock = characters
            handlers.pointee.internalSubset = { user, _, _, _ in
                guard let part = XMLPart.part(user) else { return }
                part.stop(.damaged(part: part.name))
            }
            // Otherwise libxml2 prints its messages.
            handlers.pointee.serror = { _, _ in }
        }

        private var characters: charactersSAXFunc {
            { user, text, length in
                guard let text, length > 0 else { return }
                XMLPart.part(user)?.handler.text(UnsafeBufferPointer(start: text, count: Int(length)))
            }
        }

        private func start(_ tag: XMLTag) {
            guard fault == nil else { return }
            guard open.count < Self.depthLimit else { return stop(.damaged(part: name)) }
            do {
                try handler.start(tag, in: open.last ?? "")
                open.append(tag.name)
            } catch {
                stop(error)
            }
        }

        private func end() {
            guard fault == nil, let name = open.popLast() else { return }
            do {
                try handler.end(name, in: open.last ?? "")
            } catch {
                stop(error)
            }
        }

        private func stop(_ fault: SpreadsheetFault) {
            self.fault = fault
            xmlStopParser(context)
        }

        private static func part(_ user: UnsafeMutableRawPointer?) -> XMLPart? {
            user.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
        }
    }
#endif
