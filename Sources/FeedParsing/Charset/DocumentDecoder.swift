/// Turns the bytes of a document into UTF-8 and says which character set they were in.
struct DocumentDecoder {
    /// A document in UTF-8 without byte-order mark.
    struct Decoded {
        var bytes: [UInt8]
        var encoding: String
        var problems: [ParseProblem] = []
    }

    private let document: [UInt8]
    /// The document without its byte-order mark.
    private let body: ArraySlice<UInt8>
    private let evidence: CharsetEvidence
    private var problems: [ParseProblem] = []

    /// Decodes by the first claim that fits the bytes; if none does, by the most likely legacy set.
    ///
    /// A claim fits if at most a tenth of the bytes above ASCII mean nothing in its set (a third in UTF-8): those are
    /// replaced, and the rest of the document is kept.
    static func decode(_ bytes: [UInt8], contentType: String?) -> Decoded {
        var decoder = DocumentDecoder(of: bytes)
        var tried: Set<String> = []
        for claim in CharsetDetection.claims(of: bytes, contentType: contentType)
        where tried.insert(claim.charset.converter).inserted {
            if let decoded = decoder.decode(claim) { return decoded }
        }
        return decoder.decodeLegacy()
    }

    private init(of bytes: [UInt8]) {
        document = bytes
        body = bytes.dropFirst(CharsetDetection.byteOrderMark(of: bytes)?.length ?? 0)
        evidence = CharsetEvidence(of: body)
    }

    private mutating func decode(_ claim: CharsetDetection.Claim) -> Decoded? {
        let said = "“\(claim.charset.name)” (\(claim.source.rawValue))"
        if let fault = evidence.fault(of: claim) {
            note("character set \(said) \(fault)")
            return nil
        }
        if claim.charset.isUTF8, evidence.isUTF8 {
            return decoded(body.count == document.count ? document : Array(body), claim)
        }
        guard let outcome = CharsetConversion.decode(body, from: claim.charset, badLimit: badLimit(for: claim)),
            evidence.agrees(with: outcome.bytes)
        else {
            note("the document is not in the character set \(said)")
            return nil
        }
        if outcome.badBytes > 0 { note("\(outcome.badBytes) bytes mean nothing in the character set \(said)") }
        return decoded(outcome.bytes, claim)
    }

    private func decoded(_ bytes: [UInt8], _ claim: CharsetDetection.Claim) -> Decoded {
        let bytes = XMLDeclaration.withoutIllFormedName(bytes)
        return Decoded(bytes: bytes, encoding: claim.charset.name, problems: problems)
    }

    private func badLimit(for claim: CharsetDetection.Claim) -> Int {
        // UTF-8 is recognised by what fits: other sets read as UTF-8 fit in few places.
        if claim.charset.isUTF8 { return max(1, evidence.foreignBytes / 3) }
        // What the first bytes show is certain, however much of the rest is broken.
        if claim.charset.unitBytes > 1, claim.source != .http { return .max }
        return switch claim.charset.unitBytes {
        case 1: max(1, evidence.foreignBytes / 10)
        case let unit: unit + body.count / 100
        }
    }

    private mutating func decodeLegacy() -> Decoded {
        let name = evidence.saysVietnamese ? "windows-1258" : "windows-1252"
        note("no stated character set fits: read as \(name)")
        let outcome = CharsetLabel(name).flatMap { CharsetConversion.decode(body, from: $0, badLimit: .max) }
        let bytes = outcome?.bytes ?? UTF8Repair.repair(body, badLimit: .max)?.bytes ?? []
        return Decoded(bytes: bytes, encoding: name, problems: problems)
    }

    private mutating func note(_ message: String) {
        problems.append(ParseProblem(message: message))
    }
}
