/// Finds the article in a web page: its headline, lead and paragraphs, its date, language and address.
public struct ArticleExtractor: Sendable {
    /// The body limit of the project's design, section 7.
    private static let byteLimit = 15 << 20

    /// Makes an extractor.
    public init() {}

    /// Reads a page.
    ///
    /// Menus, related links, tags, sharing, comments, captions and bylines are left out of the text.
    ///
    /// - Parameters:
    ///   - html: The page as the server sent it, after decompression.
    ///   - url: The page's address, which chooses a site's own rule and resolves relative addresses.
    ///   - charset: The character set of the server's `Content-Type`, which counts before the page's own.
    /// - Returns: The article; its text is empty if the page has none.
    /// - Throws: ``ArticleExtractionError``, if the page cannot be read at all.
    public func extract(
        _ html: [UInt8],
        url: String? = nil,
        charset: String? = nil
    ) throws(ArticleExtractionError) -> ExtractedArticle {
        guard html.count <= Self.byteLimit else { throw .tooLarge(bytes: html.count, limit: Self.byteLimit) }
        guard html.contains(where: { $0 > 0x20 }) else { throw .empty }
        let page = try PageTreeBuilder.build(html, charset: charset)
        let metadata = PageMetadata(of: page, url: url)
        return ExtractedArticle(
            title: metadata.title,
            text: text(of: page, metadata: metadata, url: url),
            published: metadata.published,
            language: metadata.language,
            canonicalURL: metadata.canonicalURL
        )
    }

    private func text(of page: PageTree, metadata: PageMetadata, url: String?) -> String {
        let rule = SiteRules.rule(for: url)
        let pruning = PagePruning(page: page, rule: rule)
        let stated = StatedBody.paragraphs(of: metadata.structured)
        guard let body = BodyFinder(page: page, pruning: pruning, rule: rule).find() else {
            return stated.joined(separator: "\n")
        }
        var paragraphs = ParagraphCollector(page: page, pruning: pruning).paragraphs(in: body)
        let found = paragraphs.reduce(0) { $0 + $1.utf8.count }
        let claimed = stated.reduce(0) { $0 + $1.utf8.count }
        // Some pages build their text by script and carry it in JSON-LD only.
        if found * 2 < claimed { paragraphs = stated }
        let leads = LeadFinder(page: page, pruning: pruning, rule: rule, description: metadata.description)
        return leads.adding(to: paragraphs, before: body).joined(separator: "\n")
    }
}
