import ArticleStorage
import Hummingbird
import PressModel

/// Taking up an issue, recording its answer, closing it.
struct FollowRoutes: DeskRoutes {
    let desk: Desk

    func add(to group: RouterGroup<DeskContext>) {
        group.post("/f/:id/follow", use: open)
        group.post("/follow/:id/answer", use: answer)
        group.post("/follow/:id/change", use: change)
        group.post("/follow/:id/close", use: close)
    }

    @Sendable private func open(_ request: Request, _ context: DeskContext) throws -> Response {
        let id = try context.number()
        let query = FilterQuery(FormFields(context.form["query"] ?? ""))
        guard let review = try desk.archive.reviewCase(id) else { throw DeskRefusal.notFound }
        guard let (unit, due) = unitAndDay(context) else {
            return desk.redirect(query.address(of: id, said: .unitMissing))
        }
        guard review.followUp.map({ $0.closedAt != nil }) ?? true else {
            return desk.redirect(query.address(of: id, said: .alreadyFollowed))
        }
        _ = try desk.archive.openFollowUp(id, unit: unit, due: due, by: context.visitor.name, at: desk.now)
        return desk.redirect(query.address(of: id, said: .followed))
    }

    @Sendable private func answer(_ request: Request, _ context: DeskContext) throws -> Response {
        let (id, version) = (try context.number(), try version(context))
        guard let answer = context.form["answer"].map({ PlainText.cut($0, 4_999) }) else {
            return back(to: id, said: .answerMissing)
        }
        let person = context.visitor.name
        let changed = try desk.archive.answerFollowUp(id, version: version, answer: answer, by: person, at: desk.now)
        return back(to: id, said: changed == nil ? .someoneChanged : .answered)
    }

    @Sendable private func change(_ request: Request, _ context: DeskContext) throws -> Response {
        let (id, version) = (try context.number(), try version(context))
        guard let (unit, due) = unitAndDay(context) else { return back(to: id, said: .unitMissing) }
        let changed = try desk.archive.changeFollowUp(
            id,
            version: version,
            unit: unit,
            due: due,
            by: context.visitor.name,
            at: desk.now
        )
        return back(to: id, said: changed == nil ? .someoneChanged : .changed)
    }

    @Sendable private func close(_ request: Request, _ context: DeskContext) throws -> Response {
        let (id, version) = (try context.number(), try version(context))
        let person = context.visitor.name
        let changed = try desk.archive.closeFollowUp(id, version: version, by: person, at: desk.now)
        return back(to: id, said: changed == nil ? .someoneChanged : .closed)
    }

    private func back(to id: Int64, said notice: Notice) -> Response {
        desk.redirect("/follow?said=\(notice.rawValue)#follow-\(id)")
    }

    private func unitAndDay(_ context: DeskContext) -> (String, CalendarDay)? {
        guard let unit = context.form["unit"].map({ PlainText.cut($0, 199) }),
            let due = context.form["due"].flatMap(CalendarDay.init)
        else { return nil }
        return (unit, due)
    }

    private func version(_ context: DeskContext) throws -> Int {
        guard let version = context.form["version"].flatMap({ Int($0) }) else { throw DeskRefusal.wrongForm }
        return version
    }
}
