/// Decides which attributes of HTML may stay, and with which value.
enum SafeAttributes {
    /// The attribute as it may stay; `nil` if it must go.
    static func safe(_ attribute: XMLAttribute, base: String?) -> XMLAttribute? {
        let name = attribute.name.lowercased()
        if name == "style" { return StyleFilter.safe(attribute.value).map { XMLAttribute(name: name, value: $0) } }
        guard HTMLAllowList.attributes.contains(name) else { return nil }
        guard HTMLAllowList.addresses.contains(name) else { return XMLAttribute(name: name, value: attribute.value) }
        // An empty address means the page itself, and a fragment a place in it: neither is resolved.
        if attribute.value.isEmpty { return XMLAttribute(name: name, value: "") }
        guard WebAddress.isSafe(attribute.value), let address = WebAddress.resolve(attribute.value, against: base),
            WebAddress.isSafe(address)
        else { return nil }
        return XMLAttribute(name: name, value: address)
    }
}
