/// Ends comments that a feed left open, of which libxml2 would make the rest of the text.
enum HTMLComments {
    /// The HTML without comments that are never closed; such a one goes up to the next `>`, as in SGML.
    static func closed(_ html: String) -> String {
        let bytes = Array(html.utf8)
        guard let first = firstUnclosed(bytes) else { return html }
        var output = Array(bytes[..<first])
        var rest = bytes[first...]
        while let opening = rest.place(of: "<!--") {
            output += rest[..<opening.lowerBound]
            rest = rest[opening.upperBound...].drop { $0 != UInt8(ascii: ">") }.dropFirst()
        }
        return String(decoding: output + rest, as: UTF8.self)
    }

    private static func firstUnclosed(_ bytes: [UInt8]) -> Int? {
        var rest = bytes[...]
        while let opening = rest.place(of: "<!--") {
            guard let closing = rest[opening.upperBound...].place(of: "-->") else { return opening.lowerBound }
            rest = rest[closing.upperBound...]
        }
        return nil
    }
}
