import ArticleStorage
import Hummingbird
import PressModel

/// What a reviewer does with one finding, and how it is taken back.
struct DecidingRoutes: DeskRoutes {
    let desk: Desk

    func add(to group: RouterGroup<DeskContext>) {
        group.post("/f/:id/decide", use: decide)
        group.post("/f/:id/reopen", use: reopen)
        group.post("/f/:id/ungroup", use: ungroup)
        group.post("/undo", use: undo)
    }

    @Sendable private func decide(_ request: Request, _ context: DeskContext) throws -> Response {
        let id = try context.number()
        let form = try DecisionForm(context.form)
        guard let review = try desk.archive.reviewCase(id) else { throw DeskRefusal.notFound }
        if form.verdict == .corrected {
            guard review.item.finding.kind == .issue else { throw DeskRefusal.wrongForm }
            guard let issue = form.issue, desk.settings.issues.contains(where: { $0.id == issue }) else {
                return desk.redirect(form.query.address(of: id, said: .issueMissing))
            }
        }
        // The way on is looked up before the finding leaves the queue.
        let next = try QueueWalk(desk.archive, form.query, around: id).next
        let decision = form.decision(by: context.visitor.name, at: desk.now)
        switch try desk.archive.decide(id, decision, expecting: form.expected, origin: .desk) {
        case .recorded: break
        case .conflict(let entry) where isSame(entry, decision): break
        case .conflict(let entry): return conflict(entry, form, id, next, request, context)
        }
        return desk.redirect(try desk.goOn(to: next, form.query, said: Notice(form.verdict)))
    }

    /// A form that was sent twice is no conflict of two people.
    private func isSame(_ entry: DecisionEntry, _ decision: Decision) -> Bool {
        entry.by == decision.decidedBy && entry.decision?.verdict == decision.verdict
            && entry.decision?.reason == decision.reason
            && entry.decision?.correctedIssue == decision.correctedIssue
    }

    private func conflict(
        _ entry: DecisionEntry,
        _ form: DecisionForm,
        _ id: Int64,
        _ next: String?,
        _ request: Request,
        _ context: DeskContext
    ) -> Response {
        let texts = DeskTexts(desk, context)
        let view = ConflictView(
            id: id,
            decidedLine: texts.line(entry),
            decidedNote: entry.decision.flatMap { $0.note.isEmpty ? nil : $0.note },
            yours: texts.phrases.yours(texts.verdict(form.decision(by: "", at: desk.now))),
            held: String(entry.id),
            query: form.query.text,
            action: form.action,
            issue: form.issue ?? "",
            note: form.note,
            findingHref: form.query.address(of: id),
            nextHref: next ?? form.query.address("/")
        )
        let heading = ConflictWord.heading.words[context.language]
        return desk.page("conflict", heading, view, request, context, status: .conflict)
    }

    @Sendable private func reopen(_ request: Request, _ context: DeskContext) throws -> Response {
        let id = try context.number()
        let query = FilterQuery(FormFields(context.form["query"] ?? ""))
        guard try desk.archive.reviewCase(id) != nil else { throw DeskRefusal.notFound }
        let entry = try desk.archive.reopen(id, by: context.visitor.name, at: desk.now, origin: .desk)
        return desk.redirect(query.address(of: id, said: entry == nil ? .nothingToUndo : .reopened))
    }

    @Sendable private func ungroup(_ request: Request, _ context: DeskContext) throws -> Response {
        let id = try context.number()
        let query = FilterQuery(FormFields(context.form["query"] ?? ""))
        guard let review = try desk.archive.reviewCase(id) else { throw DeskRefusal.notFound }
        try desk.archive.ungroup(articleID: review.item.article.id, by: context.visitor.name, at: desk.now)
        return desk.redirect(query.address(of: id, said: .ungrouped))
    }

    @Sendable private func undo(_ request: Request, _ context: DeskContext) throws -> Response {
        guard let session = context.visitor.session else { throw DeskRefusal.roleTooLow }
        let query = FilterQuery(FormFields(context.form["query"] ?? ""))
        let entries = try desk.archive.undoLatest(
            by: session.account.name,
            since: session.createdAt,
            at: desk.now,
            origin: .desk
        )
        guard let entry = entries.first else { return desk.redirect(query.address("/", said: .nothingToUndo)) }
        return desk.redirect(
            entries.count == 1
                ? query.address(of: entry.findingID, said: .undone)
                : query.address("/", said: .batchUndone, number: entries.count)
        )
    }
}

/// What the page of a conflict shows.
struct ConflictView {
    let id: Int64
    let decidedLine: String
    let decidedNote: String?
    let yours, held, query, action, issue, note, findingHref, nextHref: String
}
