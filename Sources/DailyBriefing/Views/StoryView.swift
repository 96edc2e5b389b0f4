import PressModel

/// A story.
struct StoryView {
    /// Articles that are linked within the story's lines; the section of links has them all.
    static let mostLinks = 12

    let title: String
    let state: String
    let passage: String?
    let passageSource: String
    let meta: String
    let earlierTitle: String?
    let earlierOutlet: String
    let links: [LinkView]
    let otherLinks: String?
    let timeline: String?
    let terms: String
    let score: String

    init(_ story: StoryLine, _ titles: IssueTitles, _ format: DisplayFormat) {
        title = story.title
        state = ReviewState.words(confirmed: story.isConfirmed).text(format.language)
        passage = story.passage.isEmpty ? nil : story.passage
        passageSource = story.passageSource
        let edited = story.articles.first { $0.earlierTitle != nil }
        earlierTitle = edited?.earlierTitle
        earlierOutlet = edited?.outlet ?? ""
        let shown = story.articles.prefix(Self.mostLinks)
        links = shown.enumerated().map { index, article in
            LinkView(article, isLast: index == shown.count - 1, format)
        }
        let left = story.articles.count - shown.count + story.articlesOmitted
        otherLinks = left > 0 ? Self.more(format.number(left))[format.language] : nil
        timeline = story.timeline.count > 1 ? StoryTimeline(story, format).svg : nil
        terms = story.terms.joined(separator: ", ")
        score = Self.score(story, format)
        meta = Self.meta(story, titles, format)
    }

    private static func more(_ count: String) -> Words {
        Words(vi: "và \(count) tin khác", en: "and \(count) more articles")
    }

    private static func score(_ story: StoryLine, _ format: DisplayFormat) -> String {
        let score = format.decimal(story.score)
        let threshold = format.decimal(story.threshold)
        return Words(vi: "điểm \(score), ngưỡng \(threshold)", en: "score \(score), threshold \(threshold)").text(
            format.language
        )
    }

    static func meta(_ story: StoryLine, _ titles: IssueTitles, _ format: DisplayFormat) -> String {
        let outlets = format.number(story.outlets.count)
        let parts = [
            Words(vi: "\(outlets) báo đưa", en: "\(outlets) outlets").text(format.language),
            story.places.joined(separator: ", "),
            story.issues.dropFirst().map { titles[$0] }.joined(separator: ", "),
            seen(story, format) ?? "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// The days between which a story ran; nil for a story of one day.
    static func seen(_ story: StoryLine, _ format: DisplayFormat) -> String? {
        guard let first = story.firstSeen, let last = story.lastSeen, first < last else { return nil }
        return Words(
            vi: "từ \(format.shortDay(first)) đến \(format.shortDay(last))",
            en: "\(format.shortDay(first)) to \(format.shortDay(last))"
        )[format.language]
    }
}

/// A link to an article of a story.
struct LinkView {
    let outlet: String
    let url: String?
    let link: String?
    let note: String?
    let last: Bool

    init(_ article: ArticleLine, isLast: Bool, _ format: DisplayFormat) {
        outlet = article.outlet
        url = HTMLEscaping.href(article.url)
        link = SafeLink.markdown(article.url)
        note = article.isReprint ? Words(vi: "đăng lại", en: "reprint").text(format.language) : nil
        last = isLast
    }
}
