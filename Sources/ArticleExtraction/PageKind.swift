/// What a page is, beside an article.
public enum PageKind: String, Sendable, CaseIterable {
    /// A page that can be read.
    case article
    /// A page that only asks the browser to run a script, set a cookie or show that a person is there.
    case scriptChallenge
    /// A page that only asks for a log-in or a subscription.
    case loginWall

    /// The kind of a page as the server sent it.
    ///
    /// A challenge is told by its machinery, or by a few words around a script. An article that writes about such pages,
    /// or has a form with a captcha or a password on it, has sentences beside. A page that is neither, such as a home
    /// page or an error, counts as an article too: it can be read.
    ///
    /// - Parameters:
    ///   - html: The page, after decompression.
    ///   - charset: The character set of the server's `Content-Type`.
    public init(_ html: [UInt8], charset: String? = nil) {
        let source = PageCharset.decode(Array(html.prefix(PageGate.limit)), charset: charset)
        self = PageGate.kind(PageReader.read(source), source: source)
    }
}
