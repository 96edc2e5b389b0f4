/// Recognises sets in which ASCII is not one byte, by the first bytes of a document (XML 1.0, appendix F; for JSON,
/// RFC 4627 §3).
enum BytePattern {
    /// The set, or `nil` if the document begins as one in an extension of ASCII.
    static func charset(of body: ArraySlice<UInt8>) -> String? {
        let first = Array(body.prefix(4))
        guard first.count == 4 else { return nil }
        // A feed begins with two characters of ASCII: a blank, `<` or `{`, and what may follow them.
        switch first.map({ (1..<0x80).contains($0) }) {
        case [false, false, false, true] where first[..<3] == [0, 0, 0]: return "utf-32be"
        case [true, false, false, false] where first[1...] == [0, 0, 0]: return "utf-32le"
        case [false, true, false, true] where first[0] == 0 && first[2] == 0: return "utf-16be"
        case [true, false, true, false] where first[1] == 0 && first[3] == 0: return "utf-16le"
        default: return first == ebcdicDeclaration ? ebcdic(body) : nil
        }
    }

    /// `<?xm` in EBCDIC.
    private static let ebcdicDeclaration: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94]

    /// The code page of EBCDIC that the declaration names; all agree on the characters of declarations.
    private static func ebcdic(_ body: ArraySlice<UInt8>) -> String {
        let common = "ibm037"
        guard let page = CharsetLabel(common),
            let head = CharsetConversion.decode(body.prefix(256), from: page, badLimit: 256),
            let declared = XMLDeclaration.charset(in: head.bytes[...]),
            let start = CharsetConversion.decode(body.prefix(4), from: declared, badLimit: 0),
            start.bytes == Array("<?xm".utf8)
        else { return common }
        return declared.name
    }
}
