import ArticleStorage
import Hummingbird
import PressModel

/// A second person reads a sample without seeing what the first one decided.
struct SecondRoutes: DeskRoutes {
    let desk: Desk

    func add(to group: RouterGroup<DeskContext>) {
        group.get("/second", use: next)
        group.post("/second/:id", use: record)
    }

    @Sendable private func next(_ request: Request, _ context: DeskContext) throws -> Response {
        let item = try desk.archive.nextSecondReading(for: context.visitor.name)
        let texts = DeskTexts(desk, context)
        let view = SecondView(
            hasItem: item != nil,
            id: item?.id ?? 0,
            article: item.map { ArticlePage(texts: texts).view($0, showsState: false) },
            formAction: "/second/\(item?.id ?? 0)",
            isIssue: item?.finding.kind == .issue,
            reasons: ReasonView.all(for: item?.finding.kind, texts.language),
            issues: ChoiceView.issues(desk.settings, chosen: nil, texts.language)
                .filter { $0.value != item?.finding.subject }
        )
        return desk.page("second", SecondWord.heading.words[context.language], view, request, context)
    }

    @Sendable private func record(_ request: Request, _ context: DeskContext) throws -> Response {
        let id = try context.number()
        let form = try DecisionForm(context.form)
        // Only what was drawn for this person; somebody else may have read it meanwhile.
        guard let item = try desk.archive.nextSecondReading(for: context.visitor.name), item.id == id else {
            return desk.redirect("/second")
        }
        if form.verdict == .corrected {
            guard item.finding.kind == .issue else { throw DeskRefusal.wrongForm }
            guard let issue = form.issue, desk.settings.issues.contains(where: { $0.id == issue }) else {
                return desk.redirect("/second?said=\(Notice.issueMissing.rawValue)")
            }
        }
        try desk.archive.recordSecondReading(
            id,
            verdict: form.verdict,
            correctedIssue: form.issue,
            by: context.visitor.name,
            at: desk.now
        )
        return desk.redirect("/second?said=\(Notice.secondDone.rawValue)#finding")
    }
}

/// What the page of the second reading shows.
struct SecondView {
    let hasItem: Bool
    let id: Int64
    let article: ArticleView?
    let formAction: String
    let isIssue: Bool
    let hasNote = false
    let held = ""
    let query = ""
    let reasons: [ReasonView]
    let issues: [ChoiceView]
}
