/// Takes tags out of text.
enum MarkupTags {
    /// Tags within a word; all others part words.
    private static let inline: Set = [
        "a", "abbr", "b", "cite", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u",
    ]
    /// Elements whose text is none for readers.
    private static let hidden: Set = ["script", "style", "template", "noscript", "iframe"]

    /// The text without tags and comments, and without what stands in scripts and styles.
    ///
    /// `<` is a tag's only where a letter, `/`, `!` or `?` follows, so that “giá < 5” stays; a tag that is never closed
    /// goes to the end.
    static func removed(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        var index = 0
        var hiddenUntil: String?
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<"), let tag = MarkupTag(bytes, at: index) else {
                if hiddenUntil == nil { kept.append(bytes[index]) }
                index += 1
                continue
            }
            index = tag.end
            if let name = hiddenUntil {
                if tag.isEnd, tag.name == name { hiddenUntil = nil }
                continue
            }
            if !tag.isEnd, hidden.contains(tag.name) { hiddenUntil = tag.name }
            if !inline.contains(tag.name) { kept.append(UInt8(ascii: " ")) }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}

/// A tag, a comment or a declaration.
private struct MarkupTag {
    let name: String
    let isEnd: Bool
    /// The index behind it.
    let end: Int

    init?(_ bytes: [UInt8], at start: Int) {
        var index = start + 1
        guard index < bytes.count else { return nil }
        isEnd = bytes[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let isDeclaration = index < bytes.count && [UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[index])
        let first = index
        while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
        guard index > first || isDeclaration || isEnd else { return nil }
        name = String(decoding: bytes[first..<index], as: UTF8.self).lowercased()
        end = bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
    }

    private static func isName(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
