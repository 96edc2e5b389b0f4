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
    /// A challenge is told by its machinery, or by a few words around a script; an article that writes about such pages
    /// has more text than that.
    ///
    /// - Parameters:
    ///   - html: The page, after decompression.
    ///   - charset: The character set of the server's `Content-Type`.
    public init(_ html: [UInt8], charset: String? = nil) {
        let source = PageCharset.decode(Array(html.prefix(PageGate.limit)), charset: charset)
        self = PageGate.kind(PageReader.read(source), source: source)
    }
}

/// Tells gates from pages.
enum PageGate {
    /// Gates are small.
    static let limit = 256 << 10

    private static let mostText: Int32 = 1_500
    private static let stubText: Int32 = 200
    private static let stubBytes = 4_096

    /// Parts of scripts and addresses that only challenges have, sorted.
    private static let machinery = PhraseList([
        "/cdn-cgi/challenge-platform/", "__cf_chl", "_incapsula_resource", "aes.decrypt", "cf-browser-verification",
        "cf_chl_opt", "ddos-guard", "g-recaptcha", "geo.captcha-delivery.com", "h-captcha", "hcaptcha.com",
        "px-captcha", "slowaes", "turnstile",
    ])

    /// Titles and sentences of challenges, sorted.
    private static let words = PhraseList([
        "are you a robot", "attention required", "bạn không phải là người máy", "checking your browser",
        "ddos protection",
        "đang kiểm tra trình duyệt", "enable cookies", "enable javascript and cookies", "just a moment",
        "please enable javascript", "please verify you are", "redirecting", "security check", "verify you are human",
        "vui lòng bật javascript", "xác minh bạn", "xác nhận bạn",
    ])

    /// Sentences of pages that let subscribers in only, sorted.
    private static let logins = PhraseList([
        "bạn cần đăng nhập", "đăng nhập để", "log in to continue", "log in to read", "please log in", "please sign in",
        "sign in to continue", "sign in to read", "subscribe to continue", "subscribe to read", "vui lòng đăng nhập",
        "đăng ký để đọc",
    ])

    /// The kind of a page.
    static func kind(_ page: PageTree, source: [UInt8]) -> PageKind {
        let survey = PageSurvey(of: page, showsFallback: true)
        var visible: Int32 = 0
        for index in page.nodes.indices where page.nodes[index].parent < 0 { visible += survey.lengths[index] }
        guard visible < mostText else { return .article }
        let text = FoldedText(readable(page), limit: 4 << 10)
        let code = FoldedText(String(decoding: source, as: UTF8.self), limit: limit)
        if code.contains(anyOf: machinery), visible < mostText / 2 || text.contains(anyOf: words) {
            return .scriptChallenge
        }
        if text.contains(anyOf: words), page.nodes.contains(where: { $0.tag == .script }), visible < mostText / 2 {
            return .scriptChallenge
        }
        if visible < stubText, source.count < stubBytes, isReloadStub(code) { return .scriptChallenge }
        let asksPassword = page.nodes.indices.contains {
            page.nodes[$0].tag == .input && page.attribute($0, .type, has: "password")
        }
        return asksPassword && visible < mostText / 2 || text.contains(anyOf: logins) && visible < mostText / 2
            ? .loginWall : .article
    }

    /// A few lines of script that set a cookie and load the page again.
    private static func isReloadStub(_ source: FoldedText) -> Bool {
        let setsCookie = source.contains(anyOf: PhraseList(["document.cookie"]))
        let loadsAgain = source.contains(
            anyOf: PhraseList([
                "location.href", "location.reload", "location.replace", "window.location", "http-equiv=\"refresh\"",
            ])
        )
        return setsCookie && loadsAgain
    }

    private static func readable(_ page: PageTree) -> String {
        let titles = page.elements(.title).prefix(1) + page.nodes.indices.filter { page.nodes[$0].parent < 0 }.prefix(4)
        var line = LineBuilder()
        for index in titles {
            line.appendBlank()
            for inner in index..<Int(page.nodes[index].end) where page.nodes[inner].tag == .text {
                if line.count > 4 << 10 { return line.text }
                let parent = Int(page.nodes[inner].parent)
                if parent >= 0, [.script, .style].contains(page.nodes[parent].tag) { continue }
                line.append(page, inner)
                line.appendBlank()
            }
        }
        return line.text
    }
}
