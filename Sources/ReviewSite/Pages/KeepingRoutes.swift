import ArticleStorage
import Foundation
import Hummingbird
import PressModel

/// What administrators do: read the log, draw the sample of second readings.
struct KeepingRoutes: DeskRoutes {
    /// Lines of the log on a page.
    static let pageSize = 100

    let desk: Desk

    func add(to group: RouterGroup<DeskContext>) {
        group.get("/log", use: log)
        group.post("/second/draw", use: draw)
    }

    @Sendable private func log(_ request: Request, _ context: DeskContext) throws -> Response {
        let before = FormFields(request.uri.query ?? "")["before"].flatMap { Int64($0) }
        let texts = DeskTexts(desk, context)
        let entries = try desk.archive.logEntries(before: before, limit: Self.pageSize)
        let view = LogView(
            events: entries.map { LogView.Event($0, texts) },
            olderHref: entries.count == Self.pageSize ? entries.last.map { "/log?before=\($0.id)" } : nil
        )
        return desk.page("log", LogWord.heading.words[context.language], view, request, context)
    }

    @Sendable private func draw(_ request: Request, _ context: DeskContext) throws -> Response {
        let share = context.form["share"].flatMap { Double($0.replacing(",", with: ".")) }
        let days = context.form["days"].flatMap { Int($0) }
        guard let share, let days, share > 0, share <= 100, (1...3_660).contains(days) else {
            throw DeskRefusal.wrongForm
        }
        var generator = SystemRandomNumberGenerator()
        let seed = generator.next()
        let count = try desk.archive.drawSecondReadings(
            share: share / 100,
            since: desk.now.addingTimeInterval(-86_400 * Double(days)),
            by: context.visitor.name,
            at: desk.now,
            seed: seed
        )
        return desk.redirect("/second?said=\(Notice.drawn.rawValue)&n=\(count)")
    }
}
