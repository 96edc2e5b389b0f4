/// Resolves the character references that libxml2's parser of HTML 4 does not know.
enum HTMLReferences {
    /// The HTML with the names of HTML 5, the numbers of windows-1252 and bare `&` written as what they mean.
    static func resolved(_ html: String) -> String {
        guard html.utf8.contains(UInt8(ascii: "&")) else { return html }
        var html = html
        return html.withUTF8 { bytes in
            var output: [UInt8] = []
            output.reserveCapacity(bytes.count)
            var copied = 0
            while let found = bytes[copied...].firstIndex(of: UInt8(ascii: "&")) {
                output.append(contentsOf: bytes[copied..<found])
                let reference = CharacterReference(in: bytes, at: found, end: bytes.count)
                output.append(contentsOf: reference.replacement)
                copied = reference.end
            }
            output.append(contentsOf: bytes[copied...])
            return String(decoding: output, as: UTF8.self)
        }
    }
}
