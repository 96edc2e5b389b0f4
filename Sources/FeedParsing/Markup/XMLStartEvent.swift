import CLibXML2

/// A start tag as libxml2's SAX2 interface reports it; the pointers live only as long as the callback.
struct XMLStartEvent {
    var local: UnsafePointer<xmlChar>
    var prefix: UnsafePointer<xmlChar>?
    var uri: UnsafePointer<xmlChar>?
    var namespaceCount: Int
    /// Two pointers a declaration: prefix and address.
    var namespacePointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    var attributeCount: Int
    /// Five pointers an attribute: local name, prefix, namespace, start and end of the value.
    var attributePointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    /// The event in the form that the builder takes.
    func tag(offset: Int, names: inout XMLNameCache) -> StartTag {
        StartTag(
            name: names.name(local: local, prefix: prefix, uri: uri),
            written: local,
            attributes: attributes(),
            namespaces: namespaces(),
            offset: offset
        )
    }

    private func namespaces() -> [XMLAttribute] {
        guard namespaceCount > 0, let pointers = namespacePointers else { return [] }
        return (0..<namespaceCount).map { index in
            let prefix = pointers[index * 2].map { String(cString: $0) } ?? ""
            return XMLAttribute(name: prefix, value: pointers[index * 2 + 1].map { String(cString: $0) } ?? "")
        }
    }

    private func attributes() -> [XMLAttribute] {
        guard attributeCount > 0, let pointers = attributePointers else { return [] }
        return (0..<attributeCount).compactMap { index in
            let field = pointers + index * 5
            guard let local = field[0], let start = field[3], let end = field[4], start <= end else { return nil }
            let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
            let name = String(cString: local)
            return XMLAttribute(name: field[1].map { String(cString: $0) + ":" + name } ?? name, value: value)
        }
    }
}
