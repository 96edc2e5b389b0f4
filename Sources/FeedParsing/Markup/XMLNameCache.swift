import CLibXML2

/// Remembers what the names of a document mean by the addresses of libxml2's own dictionary, where equal strings are one.
struct XMLNameCache {
    private struct Entry {
        var local: UnsafePointer<xmlChar>?
        var prefix: UnsafePointer<xmlChar>?
        var uri: UnsafePointer<xmlChar>?
        var name = XMLName(vocabulary: .other, label: .other)
    }

    private var entries = [Entry](repeating: Entry(), count: size)

    /// Names that fall into one place push each other out, and only cost time.
    private static let size = 256

    /// The name that three strings of the dictionary make.
    mutating func name(
        local: UnsafePointer<xmlChar>,
        prefix: UnsafePointer<xmlChar>?,
        uri: UnsafePointer<xmlChar>?
    ) -> XMLName {
        let place = Self.place(of: local)
        let known = entries[place]
        if known.local == local, known.prefix == prefix, known.uri == uri { return known.name }
        let vocabulary = XMLVocabulary.named(
            uri: uri.map { String(cString: $0) },
            prefix: prefix.map { String(cString: $0) }
        )
        let name = XMLName(vocabulary: vocabulary, label: ElementLabel(name: String(cString: local)))
        entries[place] = Entry(local: local, prefix: prefix, uri: uri, name: name)
        return name
    }

    private static func place(of pointer: UnsafePointer<xmlChar>) -> Int {
        let address = UInt(bitPattern: pointer)
        return Int(truncatingIfNeeded: (address ^ address >> 8) % UInt(size))
    }
}
