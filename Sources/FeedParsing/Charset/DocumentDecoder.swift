/// Turns the bytes of a document into UTF-8 and says which character set they were in.
struct DocumentDecoder {
    /// A document in UTF-8 without byte-order mark.
    struct Decoded {
        var bytes: [UInt8]
        var encoding: String
        var problems: [ParseProblem] = []
    }

    /// Decodes by the first claim that fits the bytes; if none does, by the most likely legacy set.
    static func decode(_ bytes: [UInt8], contentType: String?) -> Decoded {
        let body = bytes.dropFirst(CharsetDetection.byteOrderMark(of: bytes)?.length ?? 0)
        var problems: [ParseProblem] = []
        var tried: Set<String> = []
        for claim in CharsetDetection.claims(of: bytes, contentType: contentType)
        where tried.insert(claim.charset).inserted {
            guard let outcome = CharsetConversion.decode(body, from: decoderName(for: claim.charset)) else {
                problems.append(
                    ParseProblem(message: "character set “\(claim.charset)” (\(claim.source.rawValue)) is unknown")
                )
                continue
            }
            if outcome.badBytes == 0 {
                return Decoded(bytes: outcome.bytes, encoding: claim.charset, problems: problems)
            }
            let fault = "\(outcome.badBytes) bytes are not \(claim.charset) (\(claim.source.rawValue))"
            problems.append(ParseProblem(message: fault))
            if CharsetConversion.isUTF8(claim.charset), isMostlyRight(outcome, of: body) {
                return Decoded(bytes: outcome.bytes, encoding: claim.charset, problems: problems)
            }
        }
        return legacy(body, problems: problems)
    }

    /// Web documents that say ISO-8859-1 or ASCII are read as windows-1252 (WHATWG Encoding, section 4.2).
    private static func decoderName(for charset: String) -> String {
        switch charset {
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1": "windows-1252"
        case "gb2312", "gbk": "gb18030"
        case "tcvn", "tcvn5712", "tcvn-5712", "x-viet-tcvn5712": "TCVN5712-1"
        case "x-viet-viscii": "VISCII"
        default: charset
        }
    }

    private static func isMostlyRight(_ outcome: CharsetConversion.Outcome, of body: ArraySlice<UInt8>) -> Bool {
        let foreign = body.reduce(into: 0) { count, byte in if byte >= 0x80 { count += 1 } }
        return outcome.badBytes * 10 <= foreign || outcome.badBytes == 1
    }

    private static func legacy(_ body: ArraySlice<UInt8>, problems: [ParseProblem]) -> Decoded {
        let charset = saysVietnamese(body) ? "windows-1258" : "windows-1252"
        var problems = problems
        problems.append(ParseProblem(message: "no stated character set fits: read as \(charset)"))
        let outcome = CharsetConversion.decode(body, from: charset)
        return Decoded(bytes: outcome?.bytes ?? Array(body), encoding: charset, problems: problems)
    }

    private static func saysVietnamese(_ body: ArraySlice<UInt8>) -> Bool {
        let head = String(decoding: body.prefix(8_192), as: UTF8.self)
        return ["<language>vi", "lang=\"vi", "lang='vi"].contains { head.contains($0) }
    }
}
