import ArticleStorage
import Hummingbird
import PressModel

/// What every reader may see: the queue, findings, the quality of rules, follow-ups, the guideline.
struct ReadingRoutes: DeskRoutes {
    /// Longest address that is remembered, in bytes.
    static let longestPosition = 1_500

    let desk: Desk

    func add(to group: RouterGroup<DeskContext>) {
        group.get("/", use: queue)
        group.get("/f/:id", use: finding)
        group.get("/quality", use: quality)
        group.get("/follow", use: followUps)
        group.get("/guide", use: guide)
    }

    @Sendable private func queue(_ request: Request, _ context: DeskContext) throws -> Response {
        let query = FilterQuery(FormFields(request.uri.query ?? ""))
        let slice = try desk.archive.queue(query.filter, after: query.start, limit: QueueWalk.pageSize)
        let page = QueuePage(texts: DeskTexts(desk, context), query: query, canDecide: context.canDecide)
        let position = OpenRoutes.ownPath(context.visitor.session?.account.position)
        let resume = position.flatMap { $0.hasPrefix("/f/") && context.canDecide ? $0 : nil }
        let view = page.view(slice, try desk.queueFacts.facts(), resume: resume)
        return desk.page("queue", QueueWord.heading.words[context.language], view, request, context)
    }

    @Sendable private func finding(_ request: Request, _ context: DeskContext) throws -> Response {
        let id = try context.number()
        let query = FilterQuery(FormFields(request.uri.query ?? ""))
        guard let review = try desk.archive.reviewCase(id) else { throw DeskRefusal.notFound }
        let walk = try QueueWalk(desk.archive, query, around: id)
        if review.heldDecision == nil { try remember(query.address(of: id), context) }
        let page = FindingPage(texts: DeskTexts(desk, context), query: query, canDecide: context.canDecide)
        let heading = PlainText.cut(review.item.article.content.title, 100)
        return desk.page("finding", heading, page.view(review, walk), request, context)
    }

    /// Keeps where a person is, so that the queue can offer to go on from there.
    private func remember(_ address: String, _ context: DeskContext) throws {
        guard context.canDecide, let account = context.visitor.session?.account, account.position != address,
            address.utf8.count <= Self.longestPosition
        else { return }
        try desk.archive.setPosition(address, of: account.name)
    }

    @Sendable private func quality(_ request: Request, _ context: DeskContext) throws -> Response {
        let page = QualityPage(texts: DeskTexts(desk, context), fields: FormFields(request.uri.query ?? ""))
        let heading = QualityWord.heading.words[context.language]
        return desk.page("quality", heading, try page.view(desk.archive), request, context)
    }

    @Sendable private func followUps(_ request: Request, _ context: DeskContext) throws -> Response {
        let fields = FormFields(request.uri.query ?? "")
        let page = FollowPage(texts: DeskTexts(desk, context), fields: fields, canDecide: context.canDecide)
        let heading = FollowWord.heading.words[context.language]
        return desk.page("follow", heading, try page.view(desk.archive), request, context)
    }

    @Sendable private func guide(_ request: Request, _ context: DeskContext) -> Response {
        desk.page("guide", CommonWord.guide.words[context.language], [String: String](), request, context)
    }
}

extension DeskContext {
    /// Whether the visitor is logged in and may decide.
    var canDecide: Bool { visitor.session.map { $0.account.role >= .reviewer } ?? false }
}
