import Foundation
import Hummingbird
import PressModel

/// Lets a form through only when a page of the desk itself sent it.
///
/// Every POST passes here, so that no route can forget it: right kind and size, same origin, and the token that the
/// page carried (OWASP, Cross-Site Request Forgery Prevention: synchronizer token; double submit for the login).
struct FormCheck: RouterMiddleware {
    /// Most bytes of a form.
    static let limit = 64 * 1_024

    let desk: Desk

    @concurrent func handle(
        _ request: Request,
        context: DeskContext,
        next: @concurrent (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        guard request.method == .post else {
            guard request.method == .get || request.method == .head else { throw DeskRefusal.notFound }
            return try await next(request, context)
        }
        try checkOrigin(request)
        if request.uri.path != "/login", context.visitor.session == nil { return try turnAway(context) }
        var (request, context) = (request, context)
        context.form = try await fields(&request)
        guard isOwn(context.form, request, context) else { throw DeskRefusal.forgedForm }
        return try await next(request, context)
    }

    /// Without a session no form can be anybody's: one that has run out leads to the login.
    private func turnAway(_ context: DeskContext) throws -> Response {
        guard context.visitor == .unknown else { throw DeskRefusal.roleTooLow }
        return desk.redirect("/login?said=\(Notice.loginFirst.rawValue)")
    }

    private func checkOrigin(_ request: Request) throws {
        if let site = request.headers[named: "Sec-Fetch-Site"], site != "same-origin" {
            throw DeskRefusal.foreignOrigin
        }
        guard let origin = request.headers[.origin] else { return }
        let own = (request.head.authority ?? "").lowercased()
        let scheme = desk.settings.isBehindHTTPS ? "https://" : "http://"
        guard origin.lowercased() == scheme + own else { throw DeskRefusal.foreignOrigin }
    }

    private func fields(_ request: inout Request) async throws -> FormFields {
        let type = request.headers[.contentType]?.lowercased() ?? ""
        guard type.hasPrefix("application/x-www-form-urlencoded") else { throw DeskRefusal.wrongForm }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.limit {
            throw DeskRefusal.oversizedForm
        }
        let body = try await request.collectBody(upTo: Self.limit)
        return FormFields(String(buffer: body))
    }

    private func isOwn(_ form: FormFields, _ request: Request, _ context: DeskContext) -> Bool {
        let given = form.raw("csrf") ?? ""
        let wanted =
            request.uri.path == "/login" ? DeskCookie.login.value(in: request) : context.visitor.session?.csrfToken
        guard let wanted, wanted.utf8.count >= 32 else { return false }
        return Tokens.areEqual(given, wanted)
    }
}
