/// Resolves and judges addresses of the web.
enum WebAddress {
    /// Longer addresses are left out: no page has them.
    static let lengthLimit = 4_096

    /// An address made absolute by RFC 3986 §5, or as it is if there is no base; `nil` if it is empty, too long, or runs
    /// something when it is followed.
    static func resolve(_ reference: String, against base: String?) -> String? {
        if isPlainWebAddress(reference) { return reference }
        let reference = cleaned(reference)
        guard !reference.isEmpty, reference.utf8.count <= lengthLimit else { return nil }
        if let scheme = scheme(of: reference) { return runs(scheme) ? nil : reference }
        guard let base, base.utf8.count <= lengthLimit else { return reference }
        return AddressParts(base)?.resolving(reference) ?? reference
    }

    /// An address as a base for others: only one of the web can be.
    static func base(_ reference: String, in outer: String?) -> String? {
        guard let address = resolve(reference, against: outer) else { return nil }
        guard let scheme = scheme(of: address) else { return outer == nil ? address : nil }
        return ["http", "https", "file", "ftp"].contains(scheme) ? address : nil
    }

    /// The scheme in lower case, seen as a browser sees it: blanks and control characters inside do not count.
    static func scheme(of address: String) -> String? {
        if isWeb(address, "http://") { return "http" }
        if isWeb(address, "https://") { return "https" }
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

    /// Whether an address may stand in a link shown to people: of the web, to write or call to, or relative.
    static func isSafe(_ address: String) -> Bool {
        guard let scheme = scheme(of: address) else { return true }
        return safeSchemes.contains(scheme)
    }

    private static let safeSchemes: Set<String> = [
        "ftp", "ftps", "geo", "gopher", "http", "https", "irc", "mailto", "news", "nntp", "rtsp", "sftp", "sip", "sips",
        "sms", "tel", "webcal", "xmpp",
    ]

    private static func runs(_ scheme: String) -> Bool {
        ["javascript", "vbscript", "data", "livescript", "mocha"].contains(scheme)
    }

    @inline(__always)
    private static func isWeb(_ address: String, _ start: StaticString) -> Bool {
        let length = start.utf8CodeUnitCount
        let known = address.utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.count > length else { return false }
            for index in 0..<length where bytes[index] != start.utf8Start[index] { return false }
            return true
        }
        return known ?? false
    }

    /// Whether an address is of the web, complete, and without anything to clean.
    private static func isPlainWebAddress(_ address: String) -> Bool {
        guard isWeb(address, "https://") || isWeb(address, "http://") else { return false }
        let plain = address.utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.count <= lengthLimit else { return false }
            for byte in bytes where byte <= 0x20 || byte >= 0x7F { return false }
            return true
        }
        return plain ?? false
    }

    /// The address without blanks at its ends and without the line ends inside, which browsers drop too.
    private static func cleaned(_ reference: String) -> String {
        let trimmed = reference.trimmed
        guard trimmed.utf8.contains(where: { $0 < 0x20 }) else { return trimmed }
        return String(decoding: trimmed.utf8.filter { $0 >= 0x20 }, as: UTF8.self)
    }
}
