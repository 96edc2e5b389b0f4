/// The scripts of type `application/ld+json` of a page, as text; nothing of them is executed.
public enum StructuredScripts {
    /// Larger pages are not read (bytes).
    private static let pageLimit = 15 << 20
    /// Longer scripts are left out (bytes).
    private static let scriptLimit = 4 << 20
    /// No page has more.
    private static let countLimit = 64

    /// The text of each script in order, at most 64 of at most 4 MB.
    ///
    /// - Parameters:
    ///   - html: The page as the server sent it, after decompression.
    ///   - charset: The character set of the server's `Content-Type`, which counts before the page's own.
    /// - Returns: The scripts' texts; none for a page of more than 15 MB.
    public static func texts(in html: [UInt8], charset: String?) -> [String] {
        guard html.count <= pageLimit else { return [] }
        let page = PageReader.read(PageCharset.decode(html, charset: charset))
        var texts: [String] = []
        for index in page.nodes.indices where page.nodes[index].tag == .script {
            guard let type = page.range(index, .type),
                ByteSearch.contains(page.bytes[type].map(ASCII.lower), kind)
            else { continue }
            let inner = page.inside(index).filter { page.nodes[$0].tag == .text }
            let ranges = inner.map { Int(page.nodes[$0].lower)..<Int(page.nodes[$0].upper) }
            guard ranges.reduce(0, { $0 + $1.count }) <= scriptLimit, !ranges.isEmpty else { continue }
            texts.append(ranges.map { String(decoding: page.bytes[$0], as: UTF8.self) }.joined())
            if texts.count == countLimit { break }
        }
        return texts
    }

    private static let kind = Array("ld+json".utf8)
}
