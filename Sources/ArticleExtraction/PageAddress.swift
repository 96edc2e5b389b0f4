import CLibXML2

/// Addresses of pages.
enum PageAddress {
    private static let lengthLimit = 4_096

    /// The host of a web address, in lower case.
    static func host(_ address: String) -> String? {
        guard address.utf8.count <= lengthLimit, let uri = xmlParseURI(address) else { return nil }
        defer { xmlFreeURI(uri) }
        return uri.pointee.server.map { String(cString: $0).lowercased() }
    }

    /// A web address made absolute by RFC 3986 §5; `nil` if it is none of the web.
    static func resolve(_ reference: String, against base: String?) -> String? {
        guard !reference.isEmpty, reference.utf8.count <= lengthLimit, (base?.utf8.count ?? 0) <= lengthLimit,
            let result = xmlBuildURI(reference, base)
        else { return nil }
        defer { clibxml2_free(result) }
        let address = String(cString: result)
        let lower = address.lowercased()
        return lower.hasPrefix("http://") || lower.hasPrefix("https://") ? address : nil
    }
}
