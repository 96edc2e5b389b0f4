import CLibXML2

/// Resolves and judges addresses of the web.
enum WebAddress {
    /// Longer addresses are left out: libxml2's path arithmetic is not linear.
    static let lengthLimit = 4_096

    /// An address made absolute by RFC 3986 §5, or as it is if there is no base; `nil` if it is empty or too long.
    static func resolve(_ reference: String, against base: String?) -> String? {
        let reference = reference.trimmed
        guard !reference.isEmpty, reference.utf8.count <= lengthLimit else { return nil }
        guard let base, scheme(of: reference) == nil, base.utf8.count <= lengthLimit else { return reference }
        return build(reference, base) ?? build(escaped(reference), escaped(base)) ?? reference
    }

    /// The scheme in lower case, seen as a browser sees it: blanks and control characters inside do not count.
    static func scheme(of address: String) -> String? {
        var scheme: [UInt8] = []
        for byte in address.utf8 where byte > 0x20 && byte != 0x7F {
            if byte == UInt8(ascii: ":") {
                return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self).lowercased()
            }
            guard byte.isLetter || byte.isDigit || "+-.".utf8.contains(byte) else { return nil }
            scheme.append(byte)
        }
        return nil
    }

    /// Whether an address may stand in a link shown to people: web, mail, or relative.
    static func isSafe(_ address: String) -> Bool {
        guard let scheme = scheme(of: address) else { return true }
        return ["http", "https", "mailto"].contains(scheme)
    }

    private static func build(_ reference: String, _ base: String) -> String? {
        guard let result = xmlBuildURI(reference, base) else { return nil }
        defer { clibxml2_free(result) }
        return String(cString: result)
    }

    private static func escaped(_ address: String) -> String {
        guard let result = xmlURIEscapeStr(address, "%/:?#[]@!$&'()*+,;=~") else { return address }
        defer { clibxml2_free(result) }
        return String(cString: result)
    }
}
