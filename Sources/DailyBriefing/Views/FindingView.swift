import PressModel

/// A claim or figure.
struct FindingView {
    let title: String
    let outlet: String
    let url: String?
    let link: String?
    let state: String
    let quote: String
    let note: String
    /// The published check, for HTML and for Markdown.
    let checkURL: String?
    let checkLink: String?

    init(_ line: ClaimLine, _ language: Language) {
        self.init(line.article, language, line.isConfirmed, quote: "", line.note, line.checkURL)
    }

    init(_ line: FigureLine, _ language: Language) {
        self.init(line.article, language, line.isConfirmed, quote: line.quote, line.note, nil)
    }

    private init(
        _ article: ArticleLine,
        _ language: Language,
        _ isConfirmed: Bool,
        quote: String,
        _ note: String,
        _ check: String?
    ) {
        title = article.title
        outlet = article.outlet
        url = HTMLEscaping.href(article.url)
        link = SafeLink.markdown(article.url)
        state = ReviewState.words(confirmed: isConfirmed).text(language)
        self.quote = quote
        self.note = note
        checkURL = HTMLEscaping.href(check)
        checkLink = SafeLink.markdown(check)
    }
}

/// What is said of a finding's review.
enum ReviewState {
    static func words(confirmed: Bool) -> Words {
        confirmed ? Words(vi: "đã xác nhận", en: "confirmed") : Words(vi: "cần xác minh", en: "to verify")
    }
}
