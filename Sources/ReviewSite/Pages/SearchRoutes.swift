import ArticleStorage
import Hummingbird
import PressModel

/// Searching the archive in a browser.
struct SearchRoutes: DeskRoutes {
    /// Hits on a page.
    static let limit = 30

    let desk: Desk

    func add(to group: RouterGroup<DeskContext>) { group.get("/search", use: search) }

    @Sendable private func search(_ request: Request, _ context: DeskContext) throws -> Response {
        let fields = FormFields(request.uri.query ?? "")
        let texts = DeskTexts(desk, context)
        let (result, fault) = try found(fields, context.language)
        let view = try SearchView(
            query: PlainText.cut(fields["q"] ?? "", SearchQuery.longest),
            place: PlainText.cut(fields["place"] ?? "", 200),
            first: fields["from"].flatMap(CalendarDay.init)?.description ?? "",
            last: fields["to"].flatMap(CalendarDay.init)?.description ?? "",
            issues: ChoiceView.issues(desk.settings, chosen: fields["issue"], context.language),
            fault: fault,
            summary: result.map { summary($0, texts) },
            notice: result?.notice?[context.language],
            isEmpty: result?.hits.isEmpty ?? false,
            hits: (result?.hits ?? []).map { try hit($0, texts) }
        )
        return desk.page("search", SearchWord.heading.words[context.language], view, request, context)
    }

    /// What was found, or what is wrong with the query; neither before anything was asked for.
    private func found(_ fields: FormFields, _ language: Language) throws -> (SearchResult?, String?) {
        guard let text = fields["q"], !text.isEmpty else { return (nil, nil) }
        var query = SearchQuery(text)
        query.issue = fields["issue"]
        query.place = fields["place"]
        query.first = fields["from"].flatMap(CalendarDay.init)
        query.last = fields["to"].flatMap(CalendarDay.init)
        do {
            return (try desk.archive.search(query, limit: Self.limit), nil)
        } catch let fault as CommandFault {
            return (nil, "\(fault.message[language]) – \(fault.remedy[language])")
        }
    }

    private func summary(_ result: SearchResult, _ texts: DeskTexts) -> String {
        let number = texts.format.number(result.hits.count)
        guard result.hasMore else {
            return Words(vi: "\(number) bài", en: "\(number) articles")[texts.language]
        }
        return Words(vi: "\(number) bài đầu, còn nữa", en: "The first \(number) articles; there are more")[
            texts.language
        ]
    }

    private func hit(_ hit: SearchHit, _ texts: DeskTexts) throws -> SearchView.Hit {
        SearchView.Hit(
            articleID: hit.articleID,
            headline: SearchView.parts(hit.title, limit: 300),
            passage: SearchView.parts(hit.snippet, limit: 600),
            source: PlainText.cut(hit.sourceTitle, 200),
            day: texts.format.day(hit.day),
            issueNames: hit.issues.map { texts.settings.title(ofIssue: $0, texts.language) }.nonEmptyList,
            placeNames: hit.places.prefix(4).map { PlainText.cut($0, 60) }.nonEmptyList,
            isBare: !hit.isExact,
            url: HTMLEscaping.href(hit.url),
            findingHref: try desk.archive.firstFinding(ofArticle: hit.articleID).map { "/f/\($0)?status=all" }
        )
    }
}

/// What the page of the search shows.
struct SearchView {
    /// A stretch of a text, found or not.
    struct Part: Equatable {
        let plain: String
        let found: String?
    }

    struct Hit {
        let articleID: Int64
        let headline, passage: [Part]
        let source, day: String
        let issueNames, placeNames: String?
        let isBare: Bool
        let url, findingHref: String?
    }

    let query, place, first, last: String
    let issues: [ChoiceView]
    let fault, summary, notice: String?
    let isEmpty: Bool
    let hits: [Hit]

    /// A text in stretches; what of it lies behind `limit` bytes is left out.
    static func parts(_ marked: MarkedText, limit: Int) -> [Part] {
        let bytes = Array(marked.text.utf8.prefix(limit))
        var (parts, place): ([Part], Int) = ([], 0)
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        for range in marked.ranges where range.start >= place && range.end > range.start && range.end <= bytes.count {
            parts.append(Part(plain: text(place..<range.start), found: text(range.start..<range.end)))
            place = range.end
        }
        let isCut = bytes.count < marked.text.utf8.count
        return parts + [Part(plain: text(place..<bytes.count) + (isCut ? "…" : ""), found: nil)]
    }
}

extension [String] {
    /// The texts with commas between; nil where there are none, so that a template leaves out what stands around them.
    fileprivate var nonEmptyList: String? { isEmpty ? nil : joined(separator: ", ") }
}
