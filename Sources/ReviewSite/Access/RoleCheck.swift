import Hummingbird
import PressModel

/// Lets nobody further whose role does not reach; whoever is not logged in is led to the login.
struct RoleCheck: RouterMiddleware {
    let desk: Desk
    let role: DeskRole

    @concurrent func handle(
        _ request: Request,
        context: DeskContext,
        next: @concurrent (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        guard let held = context.visitor.role else {
            return desk.redirect(request.uri.path == "/" ? "/login" : "/login?said=\(Notice.loginFirst.rawValue)")
        }
        guard held >= role else { throw DeskRefusal.roleTooLow }
        return try await next(request, context)
    }
}
