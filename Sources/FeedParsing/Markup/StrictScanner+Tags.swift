// Start tags and their attributes.
extension StrictScanner {
    private static let attributeLimit = 64
    private static let namespaceLimit = 128

    /// Takes the start tag at the index.
    mutating func startTag() -> Bool {
        let start = index + 1
        guard let (end, hash) = nameEnd(from: start) else { return false }
        var tag = StartTag(
            name: XMLName(vocabulary: .other, label: .other),
            written: UnsafeBufferPointer(start: nil, count: 0)
        )
        index = end
        guard let isEmpty = attributes(into: &tag) else { return false }
        let declares = !tag.namespaces.isEmpty
        if declares {
            scopes.push(tag.namespaces)
            guard scopes.count <= Self.namespaceLimit else { return false }
        }
        guard tag.attributes.allSatisfy({ isDeclared($0.name) }), let meaning = meaning(start, end - start, hash) else {
            return false
        }
        tag.name = meaning.name
        tag.written = meaning.local
        tag.offset = index
        builder.start(tag)
        if isEmpty {
            builder.end()
            if declares { scopes.pop() }
        } else {
            open.append(Mark(start: start, count: end - start, declares: declares))
        }
        return true
    }

    /// Where a name of ASCII ends, and its hash; `nil` if none starts here.
    private func nameEnd(from start: Int) -> (end: Int, hash: UInt32)? {
        guard start < bytes.count, bytes[start].isLetter || bytes[start] == UInt8(ascii: "_") else { return nil }
        var hash: UInt32 = 2_166_136_261
        var cursor = start
        var colons = 0
        while cursor < bytes.count {
            let byte = bytes[cursor]
            if byte == UInt8(ascii: ":") { colons += 1 }
            guard byte.isLetter || byte.isDigit || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x3A else {
                break
            }
            hash = (hash ^ UInt32(byte)) &* 16_777_619
            cursor += 1
        }
        guard cursor < bytes.count, bytes[cursor] < 0x80, colons <= 1, bytes[cursor - 1] != UInt8(ascii: ":") else {
            return nil
        }
        return (cursor, hash)
    }

    private mutating func meaning(
        _ start: Int,
        _ count: Int,
        _ hash: UInt32
    ) -> (name: XMLName, local: UnsafeBufferPointer<UInt8>)? {
        let scope = scopes.scope
        if let known = names.known(in: bytes, start, count, hash: hash, scope: scope) { return known }
        let whole = start..<(start + count)
        let colon = bytes[whole].firstIndex(of: UInt8(ascii: ":"))
        let localStart = colon.map { $0 + 1 } ?? start
        let prefix = colon.map { String(decoding: bytes[start..<$0], as: UTF8.self) }
        guard prefix != "xmlns", let address = prefix == "xml" ? "xml" : scopes.address(of: prefix ?? "") else {
            return nil
        }
        let name = XMLName(
            vocabulary: .named(uri: address.isEmpty ? nil : address, prefix: prefix),
            label: ElementLabel(name: String(decoding: bytes[localStart..<whole.upperBound], as: UTF8.self))
        )
        names.remember(name, localStart: localStart - start, start, count, hash: hash, scope: scope)
        return (name, UnsafeBufferPointer(rebasing: bytes[localStart..<whole.upperBound]))
    }

    private func isDeclared(_ name: String) -> Bool {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
        let prefix = String(name[..<colon])
        return prefix == "xml" || scopes.address(of: prefix) != nil
    }

    /// Takes the attributes and the end of the tag; `nil` if ill-formed, else whether the element is empty.
    private mutating func attributes(into tag: inout StartTag) -> Bool? {
        var seen: [Range<Int>] = []
        while index < bytes.count {
            let before = index
            while index < bytes.count, bytes[index].isXMLBlank { index += 1 }
            guard index < bytes.count else { return nil }
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
                return false
            }
            if bytes[index] == UInt8(ascii: "/") {
                guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ">") else { return nil }
                index += 2
                return true
            }
            guard index > before, seen.count < Self.attributeLimit, let (end, _) = nameEnd(from: index) else {
                return nil
            }
            let name = index..<end
            let isRepeated = seen.contains {
                $0.count == name.count && NameTable.areEqual(bytes, $0.lowerBound, name.lowerBound, name.count)
            }
            guard !isRepeated, let value = value(after: end) else { return nil }
            seen.append(name)
            add(String(decoding: bytes[name], as: UTF8.self), value, to: &tag)
        }
        return nil
    }

    private func add(_ name: String, _ value: String, to tag: inout StartTag) {
        if name == "xmlns" {
            tag.namespaces.append(XMLAttribute(name: "", value: value))
        } else if name.hasPrefix("xmlns:") {
            tag.namespaces.append(XMLAttribute(name: String(name.dropFirst(6)), value: value))
        } else {
            tag.attributes.append(XMLAttribute(name: name, value: value))
        }
    }

    /// Takes `="value"`; `nil` if ill-formed.
    private mutating func value(after nameEnd: Int) -> String? {
        index = nameEnd
        while index < bytes.count, bytes[index].isXMLBlank { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
        index += 1
        while index < bytes.count, bytes[index].isXMLBlank { index += 1 }
        guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { return nil }
        let quote = bytes[index]
        let start = index + 1
        index = start
        while index < bytes.count, bytes[index] != quote {
            let byte = bytes[index]
            if byte == UInt8(ascii: "&") || byte < 0x20 { return changedValue(from: start, quote: quote) }
            guard byte != UInt8(ascii: "<"), byte != 0xEF else { return nil }
            index += 1
        }
        guard index < bytes.count else { return nil }
        index += 1
        return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
    }

    /// A value with references or other blanks than spaces in it (XML 1.0, section 3.3.3).
    private mutating func changedValue(from start: Int, quote: UInt8) -> String? {
        var value = Array(bytes[start..<index])
        while index < bytes.count, bytes[index] != quote {
            switch bytes[index] {
            case UInt8(ascii: "&"):
                guard let reference = PlainReference.read(bytes, at: index) else { return nil }
                value.append(contentsOf: String(reference.character).utf8)
                index = reference.end
            case 0x0D:
                value.append(0x20)
                index += index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
            case 0x09, 0x0A:
                value.append(0x20)
                index += 1
            case UInt8(ascii: "<"), 0xEF, 0..<0x20: return nil
            case let byte:
                value.append(byte)
                index += 1
            }
        }
        guard index < bytes.count else { return nil }
        index += 1
        return String(decoding: value, as: UTF8.self)
    }
}
