/// Builds elements from the events of a reader of XML, and hands each entry over as soon as it is complete.
///
/// Text is collected as bytes in one buffer: an element's text starts where the buffer ended when it was opened. No
/// tree of the whole document is ever made.
struct ElementBuilder {
    /// What is known of an open element beside its content.
    private struct Mark {
        var textStart: Int
        var kind: Kind
        var isEntry = false
    }

    private enum Kind { case element, markup, silentMarkup }

    private(set) var root: XMLElement?
    /// The root's name as written.
    private(set) var rootName = ""
    /// The namespaces that the root declares.
    private(set) var rootNamespaces: [XMLAttribute] = []
    private(set) var problems: [ParseProblem] = []
    /// Whether reading must stop, because a limit was passed.
    private(set) var isFull = false
    private(set) var entries: EntryReader
    /// The open elements, and in step with them their marks: two arrays, so that an element moves and is not copied.
    private var open: [XMLElement] = []
    private var marks: [Mark] = []
    private var text: [UInt8] = []
    private var entryDepth = 0
    private var elementsOutsideEntries = 0
    private var elementsOfEntry = 0
    private var spareChildren: [XMLElement] = []
    private var documentContext: ElementContext
    private let limits: ParsingLimits

    private static let problemLimit = 20
    /// Real entries have fewer than fifty elements; the bound holds the memory that tiny elements take.
    private static let elementLimit = 100_000

    /// Makes a builder; with `collectsEntries` false, all elements stay in the tree.
    init(limits: ParsingLimits, base: String?, collectsEntries: Bool = true) {
        self.limits = limits
        documentContext = ElementContext(base: base, language: nil)
        entries = EntryReader(isActive: collectsEntries)
        text.reserveCapacity(16 << 10)
    }

    mutating func start(_ tag: StartTag) {
        guard !isFull else { return }
        if beginsMarkup() {
            startMarkup(tag)
            return
        }
        if open.isEmpty {
            guard root == nil else { return }
            rootName = String(cString: tag.written)
            rootNamespaces = tag.namespaces
        }
        let isEntry = entryDepth == 0 && !open.isEmpty && entries.isEntry(tag.name)
        if !isEntry { countElement() }
        let place = open.count
        let outer = place == 0 ? documentContext : open[place - 1].context
        // Built where it stays: an element that is moved about costs more than its making.
        open.append(XMLElement(name: tag.name, attributes: tag.attributes, context: outer, offset: tag.offset))
        if !tag.attributes.isEmpty { open[place].context = Self.context(of: open[place], in: outer) }
        if place == 0 { entries.begin(root: open[0], written: rootName, namespaces: rootNamespaces) }
        if isEntry {
            entryDepth = 1
            elementsOfEntry = 0
            swap(&open[place].children, &spareChildren)
        }
        marks.append(Mark(textStart: text.count, kind: .element, isEntry: isEntry))
    }

    mutating func end() {
        guard let mark = marks.popLast() else { return }
        let place = open.count - 1
        switch mark.kind {
        case .element:
            open[place].text = takeText(from: mark.textStart)
            if mark.isEntry { closeEntry() }
        case .markup: MarkupWriter.endTag(open[place].text, into: &text)
        case .silentMarkup: break
        }
        let element = open.removeLast()
        guard mark.kind == .element, !mark.isEntry else { return }
        if place == 0 {
            if root == nil { root = element }
        } else {
            open[place - 1].labels.insert(element.name.label)
            open[place - 1].children.append(element)
        }
    }

    mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let last = marks.indices.last else { return }
        var room = limits.textBytes - (text.count - marks[last].textStart)
        var part = bytes
        if room < bytes.count {
            while room > 0, bytes[room] & 0xC0 == 0x80 { room -= 1 }
            guard room > 0 else { return }
            part = UnsafeBufferPointer(rebasing: bytes.prefix(room))
        }
        if marks[last].kind != .element || open[last].isMarkup {
            MarkupWriter.text(part, into: &text)
        } else if part.count == 1 {
            text.append(part[0])
        } else {
            text.append(contentsOf: part)
        }
    }

    /// Whether another fault would be noted.
    var takesProblems: Bool { problems.count < Self.problemLimit }

    /// Notes a fault; after the first twenty nothing more is noted.
    mutating func note(_ message: String, line: Int? = nil, column: Int? = nil) {
        guard takesProblems else { return }
        problems.append(ParseProblem(message: message, line: line, column: column))
    }

    /// Stops reading because of a limit.
    mutating func stop(_ reason: String) {
        note(reason + ": reading stops here")
        isFull = true
    }

    /// Closes what a truncated document left open.
    mutating func finish() {
        while !marks.isEmpty { end() }
    }
}

extension ElementBuilder {
    private mutating func countElement() {
        if entryDepth > 0 { elementsOfEntry += 1 } else { elementsOutsideEntries += 1 }
        if max(elementsOfEntry, elementsOutsideEntries) > Self.elementLimit {
            stop("more than \(Self.elementLimit) elements in one place")
        }
    }

    private static func context(of element: XMLElement, in parent: ElementContext) -> ElementContext {
        let base = element.attribute("xml:base")
        let language = element.attributes.last { $0.name == "xml:lang" }?.value.trimmed
        guard base != nil || language != nil else { return parent }
        return ElementContext(
            base: base.flatMap { WebAddress.base($0, in: parent.base) } ?? parent.base,
            // An empty `xml:lang` takes the inherited language away (XML 1.0, section 2.12).
            language: language.map { $0.isEmpty ? nil : $0 } ?? parent.language
        )
    }

    /// Hands over the entry that is open, and takes back the room of its children.
    private mutating func closeEntry() {
        entryDepth = 0
        if entries.items.count < limits.items {
            entries.add(open[open.count - 1])
        } else if !entries.areLeftOut {
            note("more than \(limits.items) entries: the rest is left out")
            entries.areLeftOut = true
        }
        swap(&open[open.count - 1].children, &spareChildren)
        spareChildren.removeAll(keepingCapacity: true)
    }

    private mutating func takeText(from start: Int) -> String {
        guard text.count > start else { return "" }
        defer { text.removeLast(text.count - start) }
        return text.withUnsafeBufferPointer { buffer in
            var first = start
            var end = buffer.count
            while first < end, buffer[first].isXMLBlank { first += 1 }
            while end > first, buffer[end - 1].isXMLBlank { end -= 1 }
            let part = UnsafeBufferPointer(rebasing: buffer[first..<end])
            return String(trusted: part)
        }
    }
}

// Markup that a feed wrote unescaped inside a text element.
extension ElementBuilder {
    /// Whether the element about to start belongs to the text of the element that is open.
    private mutating func beginsMarkup() -> Bool {
        guard let last = marks.indices.last else { return false }
        if marks[last].kind != .element || open[last].isMarkup { return true }
        guard TextElements.holdsMarkup(open[last].name) else { return false }
        // Outside entries, `body` is that of OPML or of a page.
        if open[last].name.label == .body, entryDepth == 0 { return false }
        open[last].isMarkup = true
        let start = marks[last].textStart
        let plain = Array(text[start...])
        text.removeSubrange(start...)
        plain.withUnsafeBufferPointer { MarkupWriter.text($0, into: &text) }
        return true
    }

    private mutating func startMarkup(_ tag: StartTag) {
        guard let outer = open.last, let mark = marks.last else { return }
        // RFC 4287 §3.1.1.3 wraps XHTML in one `div` that is not part of the text.
        let wraps =
            tag.name.label == .div && mark.kind == .element && outer.name.vocabulary == .atom10 && outer.isXHTMLText
        var element = XMLElement(name: tag.name, attributes: tag.attributes, context: outer.context)
        element.context = Self.context(of: element, in: outer.context)
        element.text = String(cString: tag.written)
        if !wraps, text.count - mark.textStart < limits.textBytes {
            MarkupWriter.startTag(element.text, resolved(element), into: &text)
        }
        open.append(element)
        marks.append(Mark(textStart: mark.textStart, kind: wraps ? .silentMarkup : .markup))
    }

    /// The attributes, with addresses made absolute where markup inside the text states a base of its own.
    private func resolved(_ element: XMLElement) -> [XMLAttribute] {
        guard let holder = marks.lastIndex(where: { $0.kind == .element }),
            open[holder].context !== element.context
        else { return element.attributes }
        return element.attributes.map { attribute in
            guard HTMLAllowList.addresses.contains(attribute.name.lowercased()) else { return attribute }
            let address = WebAddress.resolve(attribute.value, against: element.base)
            return XMLAttribute(name: attribute.name, value: address ?? attribute.value)
        }
    }
}
