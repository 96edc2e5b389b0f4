import CLibXML2

/// Knows the names of elements and attributes by their address: in libxml2's dictionary equal names are one string.
struct NameCache {
    /// A page has a few dozen names; those of hostile pages are looked up anew.
    private static let limit = 1_000

    private var tags: [UnsafePointer<xmlChar>: Tag] = [:]
    private var attributes: [UnsafePointer<xmlChar>: AttributeName] = [:]

    /// The element of a name in lower case.
    mutating func tag(_ name: UnsafePointer<xmlChar>) -> Tag {
        if let known = tags[name] { return known }
        let tag = Tag.named(String(cString: name))
        if tags.count < Self.limit { tags[name] = tag }
        return tag
    }

    /// The attribute of a name in lower case.
    mutating func attribute(_ name: UnsafePointer<xmlChar>) -> AttributeName {
        if let known = attributes[name] { return known }
        let attribute = AttributeName.named(String(cString: name))
        if attributes.count < Self.limit { attributes[name] = attribute }
        return attribute
    }
}
