import Foundation
import PressModel

/// A row of the table of matters that may need an answer.
struct AnswerView {
    let number: String
    let issue: String
    let title: String
    let url: String?
    let link: String?
    let places: String
    let outlets: String
    let due: String

    init(_ story: StoryLine, _ number: Int, _ titles: IssueTitles, _ format: DisplayFormat) {
        self.number = String(number)
        issue = story.issues.map { titles[$0] }.joined(separator: ", ")
        title = story.title
        url = HTMLEscaping.href(story.articles.first?.url)
        link = SafeLink.markdown(story.articles.first?.url)
        places = story.places.joined(separator: ", ")
        outlets = story.outlets.joined(separator: ", ")
        due = story.answerDue.map(format.day) ?? ""
    }
}

/// An issue with its stories.
struct IssueView {
    let number: String
    let title: String
    let count: String
    let stories: [StoryView]

    init(_ section: IssueSection, _ number: Int, _ titles: IssueTitles, _ format: DisplayFormat) {
        self.number = String(number)
        title = section.title[format.language]
        let articles = format.number(section.articles)
        let stories = format.number(section.stories.count)
        count =
            Words(vi: "\(articles) tin, \(stories) vụ việc", en: "\(articles) articles, \(stories) stories").text(
                format.language
            )
        self.stories = section.stories.map { StoryView($0, titles, format) }
    }
}

/// A story.
struct StoryView {
    let title: String
    let state: String
    let passage: String?
    let passageSource: String
    let meta: String
    let earlierTitle: String?
    let earlierOutlet: String
    let links: [LinkView]
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
        links = story.articles.enumerated().map { index, article in
            LinkView(article, isLast: index == story.articles.count - 1, format)
        }
        terms = story.terms.joined(separator: ", ")
        score = Self.score(story, format)
        meta = Self.meta(story, titles, format)
    }

    private static func score(_ story: StoryLine, _ format: DisplayFormat) -> String {
        let score = format.decimal(story.score)
        let threshold = format.decimal(story.threshold)
        return Words(vi: "điểm \(score), ngưỡng \(threshold)", en: "score \(score), threshold \(threshold)").text(
            format.language
        )
    }

    private static func meta(_ story: StoryLine, _ titles: IssueTitles, _ format: DisplayFormat) -> String {
        let outlets = format.number(story.outlets.count)
        let parts = [
            Words(vi: "\(outlets) báo đưa", en: "\(outlets) outlets").text(format.language),
            story.places.joined(separator: ", "),
            story.issues.dropFirst().map { titles[$0] }.joined(separator: ", "),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
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

/// An article in a list.
struct ArticleView {
    let title: String
    let outlet: String
    let url: String?
    let link: String?
    let when: String

    init(_ article: ArticleLine, _ format: DisplayFormat) {
        title = article.title
        outlet = article.outlet
        url = HTMLEscaping.href(article.url)
        link = SafeLink.markdown(article.url)
        when = article.published.map(format.moment) ?? ""
    }
}

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
        self.init(
            line.article,
            language,
            isConfirmed: line.isConfirmed,
            quote: "",
            note: line.note,
            checkURL: line.checkURL
        )
    }

    init(_ line: FigureLine, _ language: Language) {
        self.init(line.article, language, isConfirmed: line.isConfirmed, quote: line.quote, note: line.note)
    }

    private init(
        _ article: ArticleLine,
        _ language: Language,
        isConfirmed: Bool,
        quote: String,
        note: String,
        checkURL: String? = nil
    ) {
        title = article.title
        outlet = article.outlet
        url = HTMLEscaping.href(article.url)
        link = SafeLink.markdown(article.url)
        state = ReviewState.words(confirmed: isConfirmed).text(language)
        self.quote = quote
        self.note = note
        self.checkURL = HTMLEscaping.href(checkURL)
        checkLink = SafeLink.markdown(checkURL)
    }
}

/// A row of the table of counts.
struct TrendView {
    struct Cell {
        let value: String
        /// The day was not collected in full: its count is a lower bound.
        let isGap: Bool
    }

    let title: String
    let cells: [Cell]
    let assessment: String

    init(_ line: TrendLine, gaps: [Bool], _ format: DisplayFormat) {
        title = line.title[format.language]
        cells = zip(line.counts, gaps).map { count, isGap in
            Cell(value: isGap && count == 0 ? "–" : format.number(count), isGap: isGap)
        }
        assessment = Self.assessment(line, isGap: gaps.last == true, format).text(format.language)
    }

    private static func assessment(_ line: TrendLine, isGap: Bool, _ format: DisplayFormat) -> Words {
        guard line.enoughHistory, let upper = line.upper else {
            return Words(vi: "chưa đủ dữ liệu", en: "not enough history")
        }
        let bound = format.decimal(upper)
        if line.alarm {
            return Words(vi: "cao bất thường (thường dưới \(bound))", en: "unusually high (usually under \(bound))")
        }
        if isGap { return Words(vi: "ngày chưa thu thập đủ", en: "day not collected in full") }
        guard Double(line.counts.last ?? 0) > upper else { return Words(vi: "bình thường", en: "as usual") }
        return Words(
            vi: "trên mức thường dưới \(bound), nhưng ít tin hoặc chỉ một báo",
            en: "above the usual under \(bound), but few articles or one outlet only"
        )
    }
}

/// A feed that was not read.
struct MissedView {
    let source: String
    let why: String
    let since: String

    init(_ feed: MissedFeed, _ format: DisplayFormat) {
        source = feed.source
        let why =
            feed.detail.isEmpty
            ? Words(vi: "chưa tới lượt đọc trong ngày", en: "not yet due that day").text(format.language) : feed.detail
        self.why = why.hasSuffix(".") ? why : why + "."
        since =
            feed.lastRead.map {
                Words(vi: "Đọc được lần cuối: \(format.moment($0)).", en: "Last read: \(format.moment($0)).").text(
                    format.language
                )
            } ?? Words(vi: "Chưa từng đọc được.", en: "Never read.").text(format.language)
    }
}

/// What is said of a finding's review.
enum ReviewState {
    static func words(confirmed: Bool) -> Words {
        confirmed ? Words(vi: "đã xác nhận", en: "confirmed") : Words(vi: "cần xác minh", en: "to verify")
    }
}

/// Addresses that may stand behind a link.
enum SafeLink {
    /// The address inside `(<…>)`: what would end the brackets is percent-encoded.
    static func markdown(_ url: String?) -> String? {
        HTMLEscaping.href(url)?.unicodeScalars.map { scalar in
            switch scalar {
            case "<": "%3C"
            case ">": "%3E"
            case "\\": "%5C"
            // Both are read before links: the one ends a table's cell, the other begins code.
            case "|": "%7C"
            case "`": "%60"
            case _ where scalar.value <= 0x20 || HTMLEscaping.isHarmful(scalar): ""
            default: String(scalar)
            }
        }.joined()
    }
}
