import PressModel

/// An article in a list.
struct ArticleView {
    let title: String
    let outlet: String
    let url: String?
    let link: String?
    let when: String?

    init(_ article: ArticleLine, _ format: DisplayFormat) {
        title = article.title
        outlet = article.outlet
        url = HTMLEscaping.href(article.url)
        link = SafeLink.markdown(article.url)
        when = article.published.map(format.moment)
    }
}

/// The articles of a story with their addresses written out, for a reader of paper.
struct LinksView {
    /// Articles that a document lists; the spreadsheet has them all.
    static let most = 2_500

    let story: String
    let articles: [ArticleView]

    /// The articles of claims and figures, and where the checks are published.
    static func findings(_ briefing: Briefing, _ format: DisplayFormat) -> [LinksView] {
        let check = Words(vi: "Bản kiểm chứng", en: "Published check")[format.language]
        let claims = briefing.claims.map { claim in
            let published = ArticleLine(
                title: claim.article.title,
                outlet: check,
                url: claim.checkURL,
                published: nil,
                earlierTitle: nil,
                isReprint: false
            )
            let articles = claim.checkURL == nil ? [claim.article] : [claim.article, published]
            return LinksView(story: claim.article.title, articles: articles.map { ArticleView($0, format) })
        }
        return claims
            + briefing.figures.map { LinksView(story: $0.article.title, articles: [ArticleView($0.article, format)]) }
    }

    /// The lists of a briefing's stories, and how many articles had no room.
    static func lists(_ briefing: Briefing, _ format: DisplayFormat) -> (lists: [LinksView], left: Int) {
        var room = most
        var left = 0
        let stories = briefing.issues.flatMap(\.stories)
        left = stories.reduce(0) { $0 + $1.articlesOmitted }
        let lists = stories.compactMap { story -> LinksView? in
            let shown = story.articles.prefix(room)
            room -= shown.count
            left += story.articles.count - shown.count
            guard !shown.isEmpty else { return nil }
            return LinksView(story: story.title, articles: shown.map { ArticleView($0, format) })
        }
        return (lists, left)
    }
}

extension LinksView {
    /// What is said of articles that had no room.
    static func more(_ count: String) -> Words {
        Words(
            vi: "Còn \(count) bài nữa; xem bảng tính (định dạng xlsx hoặc csv).",
            en: "\(count) articles more; see the spreadsheet (format xlsx or csv)."
        )
    }
}
