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
        let page = PageReader.read(PageCharset.decode(html, charset: charset))
        let survey = PageSurvey(of: page)
        let metadata = PageMetadata(of: page, survey: survey, url: url)
        let finder = ArticleText(page: page, survey: survey, metadata: metadata, rule: SiteRules.rule(for: url))
        let text = finder.paragraphs().joined(separator: "\n")
        return ExtractedArticle(
            title: metadata.headline.text,
            text: text,
            published: metadata.published,
            language: metadata.language ?? (PageLanguage.isVietnamese(text) ? "vi" : nil),
            canonicalURL: metadata.canonicalURL
        )
    }
}
