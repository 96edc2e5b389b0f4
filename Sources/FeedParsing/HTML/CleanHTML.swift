/// Sanitises HTML that is written plainly, as most feeds write it, without a parser's tree of states.
///
/// It knows elements that are properly nested, attributes in quotes, and nothing that a browser would have to repair;
/// for such HTML its result is what ``SanitizingWriter`` gives. At the first thing that is otherwise it gives up, and
/// libxml2 decides. So nothing gets through here that is not on the allow-list.
struct CleanHTML {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let base: String?
    private var index = 0
    private var copied = 0
    private var isChanged = false
    private var output: [UInt8] = []
    private var open: [Element] = []
    private var attributes: [Attribute] = []

    /// An element by its place in the source and what it may hold.
    private struct Element {
        var start: Int
        var count: Int
        var kind: Kind
    }

    /// An attribute by its place in the source.
    private struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
        /// Whether it may stay as it stands.
        var isClean = false
    }

    private enum Kind { case inline, anchor, paragraph, container, void }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, base: String?) {
        self.bytes = bytes
        self.base = base
    }

    /// The safe form of a text; `nil` if it is not written plainly.
    static func sanitized(_ text: String, base: String?) -> String? {
        let result = text.utf8.withContiguousStorageIfAvailable { bytes -> String? in
            var reader = CleanHTML(bytes, base: base)
            guard reader.run() else { return nil }
            guard reader.isChanged else { return text }
            reader.flush(to: bytes.count)
            return reader.output.withUnsafeBufferPointer { String(trusted: $0) }
        }
        return result ?? nil
    }

    private mutating func run() -> Bool {
        while true {
            index = TextRun.endOfHTML(bytes, from: index)
            guard index < bytes.count else { break }
            switch bytes[index] {
            case UInt8(ascii: "<"): guard tag() else { return false }
            case UInt8(ascii: "&"): guard reference() else { return false }
            default: return false
            }
        }
        return open.isEmpty
    }

    private mutating func flush(to end: Int) {
        isChanged = true
        if output.isEmpty { output.reserveCapacity(bytes.count + 16) }
        output.append(contentsOf: bytes[copied..<end])
        copied = end
    }

    /// Lets the three references stand that the writer writes; others become characters.
    private mutating func reference() -> Bool {
        let reference = CharacterReference(in: bytes, at: index, end: bytes.count)
        if reference.replacement.elementsEqual(bytes[index..<reference.end]) {
            guard ["amp", "lt", "gt"].contains(reference.name) else { return false }
            index = reference.end
            return true
        }
        guard reference.kind == .named else { return false }
        flush(to: index)
        output.append(contentsOf: reference.replacement)
        index = reference.end
        copied = index
        return true
    }
}

extension CleanHTML {
    private mutating func tag() -> Bool {
        let start = index
        index += 1
        let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let nameStart = index
        while index < bytes.count, (0x61...0x7A).contains(bytes[index]) || bytes[index].isDigit { index += 1 }
        let count = index - nameStart
        guard (1...10).contains(count), index < bytes.count else { return false }
        return isEnd ? endTag(nameStart, count) : startTag(start, nameStart, count)
    }

    private mutating func endTag(_ nameStart: Int, _ count: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: ">") else { return false }
        if count == 2, bytes[nameStart] == UInt8(ascii: "b"), bytes[nameStart + 1] == UInt8(ascii: "r") {
            // `</br>`, which some outlets write after each picture, ends nothing.
            flush(to: nameStart - 2)
            index += 1
            copied = index
            return true
        }
        guard let element = open.popLast() else { return false }
        index += 1
        return element.count == count && NameTable.areEqual(bytes, element.start, nameStart, count)
    }

    private mutating func startTag(_ start: Int, _ nameStart: Int, _ count: Int) -> Bool {
        guard let kind = Self.kind(of: bytes, nameStart, count), mayStand(kind), open.count < 64 else { return false }
        attributes.removeAll(keepingCapacity: true)
        while true {
            let before = index
            while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
            guard index < bytes.count else { return false }
            if bytes[index] == UInt8(ascii: ">") { break }
            if bytes[index] == UInt8(ascii: "/") {
                guard kind == .void, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ">") else {
                    return false
                }
                index += 1
                break
            }
            guard index > before, attributes.count < 16, let attribute = attribute() else { return false }
            attributes.append(attribute)
        }
        index += 1
        if !attributes.allSatisfy(\.isClean) {
            guard rewrite(start, nameStart..<(nameStart + count)) else { return false }
        }
        if kind != .void { open.append(Element(start: nameStart, count: count, kind: kind)) }
        return true
    }

    /// Writes the tag anew with what may stay of its attributes; `false` if one is repeated.
    private mutating func rewrite(_ start: Int, _ name: Range<Int>) -> Bool {
        let written = attributes.map { attribute in
            XMLAttribute(
                name: String(decoding: bytes[attribute.name], as: UTF8.self),
                value: String(decoding: bytes[attribute.value], as: UTF8.self)
            )
        }
        guard Set(written.map(\.name)).count == written.count else { return false }
        flush(to: start)
        let safe = written.compactMap { SafeAttributes.safe($0, base: base) }
        MarkupWriter.startTag(String(decoding: bytes[name], as: UTF8.self), safe, into: &output)
        copied = index
        return true
    }

    /// Whether an element may stand here without a parser closing another for it.
    private func mayStand(_ kind: Kind) -> Bool {
        switch kind {
        case .inline, .void: true
        case .anchor: !open.contains { $0.kind == .anchor }
        case .paragraph, .container: open.allSatisfy { $0.kind == .container }
        }
    }

    /// An attribute in double quotes whose value has nothing to resolve.
    private mutating func attribute() -> Attribute? {
        let nameStart = index
        while index < bytes.count, (0x61...0x7A).contains(bytes[index]) || bytes[index] == UInt8(ascii: "-") {
            index += 1
        }
        let name = nameStart..<index
        guard !name.isEmpty, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "="), bytes[index + 1] == 0x22 else {
            return nil
        }
        let valueStart = index + 2
        index = valueStart
        var isPlain = true
        while index < bytes.count, bytes[index] != 0x22 {
            let byte = bytes[index]
            guard byte >= 0x20, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") else {
                return nil
            }
            if byte == 0x20 || byte >= 0x7F { isPlain = false }
            index += 1
        }
        guard index < bytes.count else { return nil }
        index += 1
        var attribute = Attribute(name: name, value: valueStart..<(index - 1))
        let isRepeated = attributes.contains {
            $0.name.count == name.count && NameTable.areEqual(bytes, $0.name.lowerBound, nameStart, name.count)
        }
        if isRepeated { return attribute }
        attribute.isClean = isAny(name, of: Self.texts) || isPlain && isWebAddress(attribute)
        return attribute
    }

    /// Whether an attribute is the complete address of a page or picture.
    private func isWebAddress(_ attribute: Attribute) -> Bool {
        guard isAny(attribute.name, of: Self.addresses), attribute.value.count <= WebAddress.lengthLimit else {
            return false
        }
        return starts(attribute.value, with: "https://") || starts(attribute.value, with: "http://")
    }

    private static let texts: [StaticString] = ["alt", "title", "width", "height"]
    private static let addresses: [StaticString] = ["href", "src"]

    private func isAny(_ range: Range<Int>, of names: [StaticString]) -> Bool {
        names.contains { $0.utf8CodeUnitCount == range.count && starts(range, with: $0) }
    }

    private func starts(_ range: Range<Int>, with text: StaticString) -> Bool {
        guard range.count >= text.utf8CodeUnitCount else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[range.lowerBound + index] != text.utf8Start[index] {
            return false
        }
        return true
    }
}

extension CleanHTML {
    /// What an element is, by its name of at most ten letters.
    private static func kind(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Kind? {
        var code: UInt64 = 0
        for index in start..<(start + count) { code = code << 6 | UInt64(bytes[index] & 0x3F) }
        return kinds[code]
    }

    private static let kinds: [UInt64: Kind] = {
        var kinds: [UInt64: Kind] = [:]
        let groups: [(Kind, [String])] = [
            (.void, ["br", "img"]), (.anchor, ["a"]), (.paragraph, ["p", "h2", "h3", "h4"]),
            (.inline, ["b", "i", "u", "em", "strong", "span", "small", "sub", "sup", "s", "mark"]),
            (.container, ["div", "section", "article", "figure", "figcaption", "blockquote", "ul", "ol", "li"]),
        ]
        for (kind, names) in groups {
            for name in names { kinds[name.utf8.reduce(0) { $0 << 6 | UInt64($1 & 0x3F) }] = kind }
        }
        return kinds
    }()
}
