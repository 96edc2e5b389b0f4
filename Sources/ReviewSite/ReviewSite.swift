package import ArticleStorage
package import Hummingbird
import PressModel

/// The review desk in a browser: the queue of findings with their evidence, decisions, second readings, the quality of
/// rules, and follow-ups.
///
/// Everything works with plain forms; the one script only adds keys. ARCHITECTURE.md says what keeps it safe.
package struct ReviewSite: Sendable {
    private let desk: Desk

    /// - Parameters:
    ///   - archive: The workspace's archive.
    ///   - settings: Office, issues, clock, language, and where the desk can be reached.
    /// - Throws: When a template of this module is ill-formed.
    package init(archive: Archive, settings: DeskSettings) throws {
        desk = try Desk(archive: archive, settings: settings)
    }

    /// Fails when others than this machine could reach a desk that nobody has to log in to.
    /// - Throws: `CommandFault` that says how to make an account.
    package func checkAccounts() throws {
        guard desk.settings.reach != .thisMachine || desk.settings.isBehindHTTPS, try !desk.hasAccounts() else {
            return
        }
        throw CommandFault(
            Words(
                vi: "chưa có tài khoản nào, nên bàn duyệt chỉ được mở cho riêng máy này (127.0.0.1)",
                en: "there is no account yet, so the desk may only be opened to this machine (127.0.0.1)"
            ),
            remedy: Words(
                vi: "tạo tài khoản: diemtin review add-user TÊN --role admin --workspace THƯ-MỤC",
                en: "make an account: diemtin review add-user NAME --role admin --workspace FOLDER"
            )
        )
    }

    /// Gathers what pages would otherwise wait for the first time; on a large archive it takes a moment.
    package func warmUp() throws { _ = try desk.queueFacts.facts() }

    /// The router; the same in production and tests.
    package func router() -> Router<DeskContext> {
        let router = Router(context: DeskContext.self)
        router.add(middleware: AnswerHeaders(desk: desk))
        router.add(middleware: HostCheck(desk: desk))
        router.add(middleware: SessionLookup(desk: desk))
        router.add(middleware: RefusalAnswers(desk: desk))
        router.add(middleware: FormCheck(desk: desk))
        OpenRoutes(desk: desk).add(to: router)
        add(ReadingRoutes(desk: desk), to: router, from: .reader)
        add(SearchRoutes(desk: desk), to: router, from: .reader)
        add(DecidingRoutes(desk: desk), to: router, from: .reviewer)
        add(BulkRoutes(desk: desk), to: router, from: .reviewer)
        add(SecondRoutes(desk: desk), to: router, from: .reviewer)
        add(FollowRoutes(desk: desk), to: router, from: .reviewer)
        add(KeepingRoutes(desk: desk), to: router, from: .admin)
        return router
    }

    private func add(_ routes: some DeskRoutes, to router: Router<DeskContext>, from role: DeskRole) {
        routes.add(to: router.group().add(middleware: RoleCheck(desk: desk, role: role)))
    }
}

/// Routes that need one role.
protocol DeskRoutes {
    func add(to group: RouterGroup<DeskContext>)
}
