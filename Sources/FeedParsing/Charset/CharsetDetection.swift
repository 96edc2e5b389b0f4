import Foundation

/// Finds the character set that a document claims, in the order of RFC 7303 §3: byte-order mark, HTTP, XML declaration.
enum CharsetDetection {
    /// A character set and where it was stated.
    struct Claim: Equatable {
        var charset: String
        var source: Source
    }

    /// Where a character set was stated.
    enum Source: String {
        case byteOrderMark = "byte-order mark"
        case http = "HTTP header"
        case declaration = "XML declaration"
        case bytePattern = "first bytes"
        case assumed = "default"
    }

    /// The claims of a document, the most binding first; the last is the default, UTF-8.
    static func claims(of bytes: [UInt8], contentType: String?) -> [Claim] {
        var claims: [Claim] = []
        if let mark = byteOrderMark(of: bytes) { claims.append(Claim(charset: mark.charset, source: .byteOrderMark)) }
        let pattern = wideCharset(of: bytes)
        if let charset = contentType.flatMap(charsetParameter) {
            claims.append(Claim(charset: endianness(of: charset, pattern: pattern), source: .http))
        }
        if let pattern { claims.append(Claim(charset: pattern, source: .bytePattern)) }
        if let declared = declaredCharset(in: bytes) {
            claims.append(Claim(charset: declared, source: .declaration))
        }
        claims.append(Claim(charset: "utf-8", source: .assumed))
        return claims
    }

    /// The byte-order mark at the start, with its length.
    static func byteOrderMark(of bytes: [UInt8]) -> (charset: String, length: Int)? {
        let marks: [(mark: [UInt8], charset: String)] = [
            ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE, 0, 0], "utf-32le"), ([0, 0, 0xFE, 0xFF], "utf-32be"),
            ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
        ]
        return marks.first { bytes.starts(with: $0.mark) }.map { ($0.charset, $0.mark.count) }
    }

    /// The `charset` of a `Content-Type` value, in lower case.
    static func charsetParameter(of contentType: String) -> String? {
        for parameter in contentType.split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].trimmed.lowercased() == "charset" else { continue }
            let name = parts[1].trimmed.filter { $0 != "\"" && $0 != "'" }
            return name.isEmpty ? nil : normalized(name)
        }
        return nil
    }

    /// Sets of two or four bytes a character, seen by where the zeros of `<?` or `<r` stand (XML 1.0, appendix F).
    private static func wideCharset(of bytes: [UInt8]) -> String? {
        guard bytes.count >= 4 else { return nil }
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0, 0, 0, 0x3C): return "utf-32be"
        case (0x3C, 0, 0, 0): return "utf-32le"
        case (0, 0x3C, 0, _): return "utf-16be"
        case (0x3C, 0, _, 0): return "utf-16le"
        case (0x4C, 0x6F, 0xA7, 0x94): return "ibm037"
        default: return nil
        }
    }

    private static func endianness(of charset: String, pattern: String?) -> String {
        guard charset == "utf-16" || charset == "utf-32" else { return charset }
        return pattern ?? charset + "be"
    }

    private static func declaredCharset(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(1_024), as: UTF8.self)
        guard let start = head.range(of: "<?xml"), let end = head[start.upperBound...].range(of: "?>") else {
            return nil
        }
        let declaration = head[start.upperBound..<end.lowerBound]
        guard let label = declaration.range(of: "encoding") else { return nil }
        let rest = declaration[label.upperBound...].drop { $0.isWhitespace || $0 == "=" }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        let name = rest.dropFirst().prefix { $0 != quote }.trimmed
        // A declaration that could be read byte by byte is not in a wide set, whatever it says.
        let isWide = ["utf-16", "utf-32", "ucs-"].contains { name.lowercased().hasPrefix($0) }
        return name.isEmpty || isWide ? nil : normalized(name)
    }

    private static func normalized(_ name: some StringProtocol) -> String {
        let lower = name.lowercased()
        return lower == "utf8" ? "utf-8" : lower
    }
}
