import ArticleStorage
import Hummingbird
import PressModel

/// One decision on everything that a filter lets through: shown with its count, confirmed by typing it, undone at once.
struct BulkRoutes: DeskRoutes {
    /// Findings at a time.
    static let limit = 2_000

    let desk: Desk

    func add(to group: RouterGroup<DeskContext>) {
        group.get("/bulk", use: ask)
        group.post("/bulk", use: decide)
    }

    @Sendable private func ask(_ request: Request, _ context: DeskContext) throws -> Response {
        try page(open(FormFields(request.uri.query ?? "")), request, context)
    }

    @Sendable private func decide(_ request: Request, _ context: DeskContext) throws -> Response {
        let query = open(FormFields(context.form["query"] ?? ""))
        guard context.form["action"] != nil else { return try page(query, request, context, fault: .actionMissing) }
        let form = try DecisionForm(context.form)
        guard form.verdict != .corrected else { throw DeskRefusal.wrongForm }
        let count = try desk.archive.count(query.filter, upTo: Self.limit + 1)
        guard count > 0, count <= Self.limit, context.form["number"].flatMap({ Int($0) }) == count else {
            return try page(query, request, context, fault: .numberWrong)
        }
        let (batch, decided) = try desk.archive.decideAll(
            query.filter,
            form.decision(by: context.visitor.name, at: desk.now),
            limit: count,
            origin: .desk
        )
        desk.log(
            "bulk",
            context,
            subject: batch,
            detail: "\(form.action) \(decided): \(PlainText.cut(query.text, 200))"
        )
        return desk.redirect(query.address("/", said: .bulkDone, number: decided))
    }

    /// Only what is open is decided at once.
    private func open(_ fields: FormFields) -> FilterQuery { FilterQuery(fields).with(.open) }

    private func page(
        _ query: FilterQuery,
        _ request: Request,
        _ context: DeskContext,
        fault: BulkWord? = nil
    ) throws -> Response {
        let texts = DeskTexts(desk, context)
        let count = try desk.archive.count(query.filter, upTo: Self.limit + 1)
        let view = BulkView(
            fault: fault?.words[context.language],
            countLine: count == 0
                ? BulkWord.nothing.words[context.language]
                : count > Self.limit ? texts.phrases.tooMany(Self.limit) : texts.phrases.matching(count),
            conditions: conditions(query.filter, texts),
            isPossible: (1...Self.limit).contains(count),
            query: query.text,
            reasons: ReasonView.all(for: query.filter.kind, context.language),
            numberLabel: texts.phrases.typeNumber(count),
            queueHref: query.address("/")
        )
        let status: HTTPResponse.Status = fault == nil ? .ok : .unprocessableContent
        return desk.page("bulk", BulkWord.heading.words[context.language], view, request, context, status: status)
    }

    private func conditions(_ filter: QueueFilter, _ texts: DeskTexts) -> [FactView] {
        let language = texts.language
        let facts: [(QueueWord, String?)] = [
            (.kind, filter.kind.map { DeskLabels.words($0)[language] }),
            (.issue, filter.issue.map { texts.settings.title(ofIssue: $0, language) }),
            (.place, filter.place), (.source, filter.source),
            (.first, filter.first.map(texts.format.day)), (.last, filter.last.map(texts.format.day)),
        ]
        let given = facts.compactMap { word, value in
            value.map { FactView(label: word.words[language], value: PlainText.cut($0, 120)) }
        }
        guard given.isEmpty else { return given }
        return [FactView(label: BulkWord.noCondition.words[language], value: "")]
    }
}

/// What the page of a bulk decision shows.
struct BulkView {
    let fault: String?
    let countLine: String
    let conditions: [FactView]
    let isPossible: Bool
    let query: String
    let reasons: [ReasonView]
    let numberLabel, queueHref: String
}
