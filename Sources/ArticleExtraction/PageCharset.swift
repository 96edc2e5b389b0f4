import CLibXML2

/// Finds the character set of a page: byte-order mark, server, `meta`, else UTF-8 (WHATWG HTML, encoding sniffing).
enum PageCharset {
    /// A page's bytes and the set that libxml2 shall decode them from.
    struct Page {
        var bytes: [UInt8]
        var charset: String
    }

    /// The page ready for libxml2; faulty UTF-8 is repaired here, because libxml2 takes it for ISO-8859-1.
    static func prepare(_ html: [UInt8], charset: String?) -> Page {
        if html.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(html.dropFirst(3)) }
        if html.starts(with: [0xFF, 0xFE]) { return Page(bytes: Array(html.dropFirst(2)), charset: "UTF-16LE") }
        if html.starts(with: [0xFE, 0xFF]) { return Page(bytes: Array(html.dropFirst(2)), charset: "UTF-16BE") }
        guard let stated = charset ?? declared(in: html), let name = known(stated) else { return utf8(html[...]) }
        return Page(bytes: html.filter { $0 != 0 }, charset: name)
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>) -> Page {
        Page(bytes: Array(String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self).utf8), charset: "UTF-8")
    }

    /// The set's name for libxml2; `nil` for UTF-8 and for sets that are unknown.
    private static func known(_ stated: String) -> String? {
        let name = stated.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        guard !name.isEmpty, !name.contains("/"), !["utf-8", "utf8"].contains(name), !name.hasPrefix("utf-16") else {
            return nil
        }
        // Web pages that say ISO-8859-1 are windows-1252 (WHATWG Encoding, section 4.2).
        let canonical = ["iso-8859-1", "latin1", "us-ascii"].contains(name) ? "windows-1252" : name
        guard let handler = xmlFindCharEncodingHandler(canonical) else { return nil }
        xmlCharEncCloseFunc(handler)
        return canonical
    }

    private static func declared(in html: [UInt8]) -> String? {
        let head = String(decoding: html.prefix(4_096), as: UTF8.self).lowercased()
        guard let label = head.firstRange(of: "charset=") else { return nil }
        let value = head[label.upperBound...].drop { $0 == "\"" || $0 == "'" }
        return String(value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) })
    }
}
