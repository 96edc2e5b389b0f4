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
    private var output: [UInt8] = []
    private var open: [Element] = []

    /// An element by its place in the source and what it may hold.
    private struct Element {
        var start: Int
        var count: Int
        var kind: Kind
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
            // Nothing changed: the text itself is the result.
            if reader.copied == 0 { return "" }
            reader.flush(to: bytes.count)
            return reader.output.withUnsafeBufferPointer { String(trusted: $0) }
        }
        guard let result = result ?? nil else { return nil }
        return result.isEmpty ? text : result
    }

    private mutating func run() -> Bool {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"): guard tag() else { return false }
            case UInt8(ascii: "&"): guard reference() else { return false }
            case UInt8(ascii: ">"): return false
            case let byte where byte < 0x20 && byte != 0x0A && byte != 0x09: return false
            default: index += 1
            }
        }
        return open.isEmpty
    }

    private mutating func flush(to end: Int) {
        if copied == 0 { output.reserveCapacity(bytes.count + 16) }
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
        guard let element = open.popLast() else { return false }
        index += 1
        return element.count == count && NameTable.areEqual(bytes, element.start, nameStart, count)
    }

    private mutating func startTag(_ start: Int, _ nameStart: Int, _ count: Int) -> Bool {
        guard let kind = Self.kind(of: bytes, nameStart, count), mayStand(kind), open.count < 64 else { return false }
        var kept: [XMLAttribute] = []
        var isChanged = false
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
            guard index > before, kept.count < 16, let attribute = attribute() else { return false }
            let safe = SafeAttributes.safe(attribute, base: base)
            if safe != attribute { isChanged = true }
            if let safe { kept.append(safe) }
        }
        index += 1
        if Set(kept.map(\.name)).count != kept.count { return false }
        if isChanged {
            flush(to: start)
            MarkupWriter.startTag(
                String(decoding: bytes[nameStart..<(nameStart + count)], as: UTF8.self),
                kept,
                into: &output
            )
            copied = index
        }
        if kind != .void { open.append(Element(start: nameStart, count: count, kind: kind)) }
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
    private mutating func attribute() -> XMLAttribute? {
        let nameStart = index
        while index < bytes.count, (0x61...0x7A).contains(bytes[index]) || bytes[index] == UInt8(ascii: "-") {
            index += 1
        }
        guard index > nameStart, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "="), bytes[index + 1] == 0x22
        else {
            return nil
        }
        let name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
        let valueStart = index + 2
        index = valueStart
        while index < bytes.count, bytes[index] != 0x22 {
            let byte = bytes[index]
            guard byte >= 0x20, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") else {
                return nil
            }
            index += 1
        }
        guard index < bytes.count else { return nil }
        index += 1
        return XMLAttribute(name: name, value: String(decoding: bytes[valueStart..<(index - 1)], as: UTF8.self))
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
