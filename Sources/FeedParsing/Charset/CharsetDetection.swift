/// Finds the character sets that a document claims, in the order of RFC 7303 §3: byte-order mark, HTTP, declaration.
///
/// RFC 7303 gives `text/xml` and `application/xml` the same rules: without a `charset` the document itself decides,
/// and it is never `us-ascii` for being `text`.
enum CharsetDetection {
    /// A character set and where it was stated.
    struct Claim: Equatable {
        var charset: CharsetLabel
        var source: Source

        init?(_ label: String, _ source: Source) {
            guard let charset = CharsetLabel(label) else { return nil }
            self.charset = charset
            self.source = source
        }
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
        let mark = byteOrderMark(of: bytes)
        let body = bytes.dropFirst(mark?.length ?? 0)
        let pattern = BytePattern.charset(of: body)
        let http = contentType.flatMap(ContentType.charset).flatMap { Claim(byteOrder(of: $0, pattern), .http) }
        return [
            mark.flatMap { Claim($0.charset, .byteOrderMark) }, http, pattern.flatMap { Claim($0, .bytePattern) },
            declaration(in: body).flatMap { Claim($0, .declaration) }, Claim("utf-8", .assumed),
        ]
        .compactMap { $0 }
    }

    /// The byte-order mark at the start, with its length.
    static func byteOrderMark(of bytes: [UInt8]) -> (charset: String, length: Int)? {
        let marks: [(mark: [UInt8], charset: String)] = [
            ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE, 0, 0], "utf-32le"), ([0, 0, 0xFE, 0xFF], "utf-32be"),
            ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
        ]
        return marks.first { bytes.starts(with: $0.mark) }.map { ($0.charset, $0.mark.count) }
    }

    /// UTF-16 without order of bytes is in the order that the first bytes show, else big-endian (RFC 2781 §4.3).
    private static func byteOrder(of charset: CharsetLabel, _ pattern: String?) -> String {
        guard charset.name == "utf-16" || charset.name == "utf-32" else { return charset.name }
        return pattern?.hasPrefix(charset.name) == true ? pattern ?? charset.name : charset.name + "be"
    }

    /// A declaration that can be read byte by byte is not in a set of wider units, whatever it says.
    private static func declaration(in body: ArraySlice<UInt8>) -> String? {
        guard let charset = XMLDeclaration.charset(in: body), charset.unitBytes == 1 else { return nil }
        return charset.name
    }
}
