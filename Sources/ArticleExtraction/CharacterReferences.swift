/// Reads the character references (`&ocirc;`, `&#7879;`) that stand in JSON, where they do not belong.
enum CharacterReferences {
    /// The text with the characters that its references mean; markup in it stays as it is.
    static func resolved(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let page = PageReader.read(Array(("<body>" + text.replacing("<", with: "&lt;")).utf8))
        return page.nodes.lazy.filter { $0.tag == .text }
            .map { String(decoding: page.bytes[Int($0.lower)..<Int($0.upper)], as: UTF8.self) }.joined()
    }
}
