/// What the bytes themselves say for or against a character set.
struct CharsetEvidence {
    /// Whether the body is UTF-8 without a fault.
    let isUTF8: Bool

    private let body: ArraySlice<UInt8>
    /// `<`, `{` or `[`, where the body begins with it in ASCII.
    private let opening: UInt8?

    /// So many characters in flawless UTF-8 are not there by chance: each has a chance of one in ten or less.
    private static let enough = (singleByte: 3, multiByte: 8)

    /// Looks at the bytes of a document without byte-order mark.
    init(of body: ArraySlice<UInt8>) {
        self.body = body
        isUTF8 = UTF8Repair.isValid(body)
        let first = body.first { !$0.isXMLBlank }
        opening = first.flatMap { [UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "[")].contains($0) ? $0 : nil }
    }

    /// How many bytes are above ASCII.
    var foreignBytes: Int { count { $0 >= 0x80 } }

    /// How many characters above ASCII the body has as UTF-8; zero if it is not UTF-8.
    private var foreignCharacters: Int { isUTF8 ? count { $0 >= 0xC0 } : 0 }

    private func count(_ isCounted: (UInt8) -> Bool) -> Int {
        body.reduce(into: 0) { count, byte in if isCounted(byte) { count += 1 } }
    }

    /// Why a claim cannot be right, or `nil` if the bytes have to show it.
    ///
    /// Servers say ISO-8859-1 or windows-1252 of every file, also of documents in UTF-8; read so, a document would be
    /// rubbish without a single error.
    func fault(of claim: CharsetDetection.Claim) -> String? {
        let charset = claim.charset
        if let refusal = charset.refusal { return refusal }
        if charset.isUTF8 { return nil }
        if !CharsetConversion.knows(charset) { return "is unknown" }
        if charset.unitBytes > 1 { return beginsInASCII ? "is wrong: the document begins in ASCII" : nil }
        let enough = charset.isSingleByte ? Self.enough.singleByte : Self.enough.multiByte
        return foreignCharacters >= enough ? "is wrong: the document is in UTF-8" : nil
    }

    /// Whether a decoded text begins as the bytes do: else the set is no extension of ASCII, and the bytes are.
    func agrees(with decoded: [UInt8]) -> Bool {
        opening == nil || decoded.first { !$0.isXMLBlank } == opening || body.prefix(4).contains(0)
    }

    /// Whether the text says that it is in Vietnamese.
    var saysVietnamese: Bool {
        let head = body.prefix(8_192)
        let signs: [StaticString] = ["<language>vi", "lang=\"vi", "lang='vi"]
        return signs.contains { head.place(of: $0) != nil }
    }

    private var beginsInASCII: Bool {
        opening != nil && body.prefix(32).allSatisfy { $0 > 0 && $0 < 0x80 }
    }
}
