import ArticleStorage
import Foundation
import Hummingbird
import PressModel

/// Finds out who asks, and in which language.
struct SessionLookup: RouterMiddleware {
    /// Seconds without a request after which a session is over.
    static let idle = 8 * 3_600.0
    /// Seconds after which a session is over in any case.
    static let lifetime = 12 * 3_600.0

    let desk: Desk

    @concurrent func handle(
        _ request: Request,
        context: DeskContext,
        next: @concurrent (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.language =
            DeskCookie.language.value(in: request).flatMap(Language.init(rawValue:)) ?? desk.settings.language
        context.visitor = try visitor(request)
        return try await next(request, context)
    }

    private func visitor(_ request: Request) throws -> Visitor {
        if let token = DeskCookie.session.value(in: request), token.utf8.count <= 128,
            let session = try desk.archive.session(
                tokenHash: Tokens.hash(token),
                at: desk.now,
                idle: Self.idle,
                lifetime: Self.lifetime
            )
        {
            return .member(session)
        }
        guard desk.settings.reach == .thisMachine, !desk.settings.isBehindHTTPS else { return .unknown }
        return try desk.hasAccounts() ? .unknown : .guest
    }
}
