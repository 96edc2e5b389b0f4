import CLibXML2

/// Builds the tree of a document from libxml2's SAX2 events.
///
/// Text is collected as bytes in one buffer: an element's text starts where the buffer ended when it was opened.
final class XMLTreeBuilder {
    private struct Frame {
        var element: XMLElement
        var textStart: Int
        var kind: Kind
        var namespaces: Int
        var elementsBefore = 0
    }

    private enum Kind { case element, markup, silentMarkup }

    private(set) var root: XMLElement?
    private(set) var problems: [ParseProblem] = []
    private var frames: [Frame] = []
    private var text: [UInt8] = []
    private var names = XMLNameCache()
    private let limits: ParsingLimits
    private let documentBase: String?
    private var itemCount = 0
    private var liveNamespaces = 0
    private var elementCount = 0
    private let context: xmlParserCtxtPtr

    /// libxml2 searches the declarations in force one by one at every element, so their number is bounded.
    private static let namespaceLimit = 256
    private static let problemLimit = 20

    init(context: xmlParserCtxtPtr, limits: ParsingLimits, base: String?) {
        self.context = context
        self.limits = limits
        documentBase = base
    }

    func start(_ event: XMLStartEvent) {
        let name = names.name(local: event.local, prefix: event.prefix, uri: event.uri)
        liveNamespaces += event.namespaceCount
        if liveNamespaces > Self.namespaceLimit {
            note("more than \(Self.namespaceLimit) namespace declarations are in force: reading stops here")
            xmlStopParser(context)
            return
        }
        if beginsMarkup() {
            startMarkup(name, event)
            return
        }
        elementCount += 1
        if elementCount > elementLimit {
            note("more than \(elementLimit) elements: reading stops here")
            xmlStopParser(context)
            return
        }
        var element = XMLElement(name: name)
        if event.attributeCount > 0 { element.attributes = event.attributes() }
        element.line = Int(context.pointee.input?.pointee.line ?? 0)
        if frames.isEmpty { element.namespaces = event.namespaces() }
        inheritContext(&element)
        var frame = Frame(element: element, textStart: text.count, kind: .element, namespaces: event.namespaceCount)
        frame.elementsBefore = elementCount - 1
        frames.append(frame)
    }

    /// Bounds the memory that a document of tiny elements takes; real entries have fewer than fifty elements.
    private var elementLimit: Int { max(100_000, limits.items.multipliedReportingOverflow(by: 100).partialValue) }

    func end() {
        guard let frame = frames.popLast() else { return }
        liveNamespaces -= frame.namespaces
        switch frame.kind {
        case .element: close(frame)
        case .markup: MarkupWriter.endTag(frame.element.name.local, into: &text)
        case .silentMarkup: break
        }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let last = frames.last else { return }
        let inMarkup = last.kind != .element || last.element.isMarkup
        var room = limits.textBytes - (text.count - last.textStart)
        while room > 0, room < bytes.count, bytes[room] & 0xC0 == 0x80 { room -= 1 }
        guard room > 0 else { return }
        let part = UnsafeBufferPointer(rebasing: bytes.prefix(room))
        if inMarkup {
            MarkupWriter.text(part, into: &text)
        } else {
            text.append(contentsOf: part)
        }
    }

    /// Whether another fault would be noted.
    var takesProblems: Bool { problems.count < Self.problemLimit }

    /// Notes a fault; after the first twenty nothing more is noted.
    func note(_ message: String, line: Int? = nil, column: Int? = nil) {
        guard takesProblems else { return }
        problems.append(ParseProblem(message: message, line: line, column: column))
    }

    /// Closes what a truncated document left open.
    func finish() {
        while !frames.isEmpty { end() }
    }
}

extension XMLTreeBuilder {
    private func inheritContext(_ element: inout XMLElement) {
        let parent = frames.last?.element
        element.base = parent == nil ? documentBase : parent?.base
        element.language = parent?.language
        guard !element.attributes.isEmpty else { return }
        if let base = element.attribute("xml:base") { element.base = WebAddress.resolve(base, against: element.base) }
        if let language = element.attribute("xml:lang") { element.language = language }
    }

    private func close(_ frame: Frame) {
        var element = frame.element
        element.text = takeText(from: frame.textStart)
        guard let parent = frames.indices.last else {
            root = root ?? element
            return
        }
        if TextElements.isEntry(element.name), countsOut() {
            elementCount = frame.elementsBefore
            return
        }
        frames[parent].element.children.append(element)
    }

    private func countsOut() -> Bool {
        itemCount += 1
        if itemCount == limits.items + 1 { note("more than \(limits.items) entries: the rest is left out") }
        return itemCount > limits.items
    }

    private func takeText(from start: Int) -> String {
        defer { text.removeSubrange(start...) }
        var part = text[start...]
        while let byte = part.first, byte.isXMLBlank { part = part.dropFirst() }
        while let byte = part.last, byte.isXMLBlank { part = part.dropLast() }
        return part.isEmpty ? "" : String(decoding: part, as: UTF8.self)
    }
}

// Markup that a feed wrote unescaped inside a text element.
extension XMLTreeBuilder {
    /// Whether the element about to start belongs to the text of the element that is open.
    private func beginsMarkup() -> Bool {
        guard let last = frames.indices.last else { return false }
        if frames[last].kind != .element || frames[last].element.isMarkup { return true }
        let element = frames[last].element
        guard TextElements.holdsMarkup(element) else { return false }
        // Outside entries, `body` is that of OPML or of a page.
        if element.name.local == "body", !frames.contains(where: { TextElements.isEntry($0.element.name) }) {
            return false
        }
        frames[last].element.isMarkup = true
        let start = frames[last].textStart
        let plain = Array(text[start...])
        text.removeSubrange(start...)
        plain.withUnsafeBufferPointer { MarkupWriter.text($0, into: &text) }
        return true
    }

    private func startMarkup(_ name: XMLName, _ event: XMLStartEvent) {
        // RFC 4287 §3.1.1.3 wraps XHTML in one `div` that is not part of the text.
        let wraps = name.local == "div" && frames.last.map { $0.kind == .element && $0.element.isXHTMLText } == true
        let kind: Kind = wraps ? .silentMarkup : .markup
        let isFull = text.count - (frames.last?.textStart ?? 0) >= limits.textBytes
        if !wraps, !isFull { MarkupWriter.startTag(name.local, event.attributes(), into: &text) }
        let start = frames.last?.textStart ?? text.count
        frames.append(
            Frame(element: XMLElement(name: name), textStart: start, kind: kind, namespaces: event.namespaceCount)
        )
    }
}
