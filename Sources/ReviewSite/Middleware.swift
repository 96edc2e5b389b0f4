import Hummingbird

/// Refuses requests that name another host: a page elsewhere could otherwise reach the desk by DNS rebinding.
struct LocalHostOnly<Context: RequestContext>: RouterMiddleware {
    @concurrent func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        let host = request.head.authority ?? ""
        let name = host.split(separator: ":", maxSplits: 1).first.map(String.init) ?? ""
        guard name == "127.0.0.1" || name == "localhost" else { throw HTTPError(.misdirectedRequest) }
        return try await next(request, context)
    }
}

/// Headers on every answer, refusals too: no script, no frame, no outside content, no caching.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    @concurrent func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as any HTTPResponseError {
            response = try error.response(from: request, context: context)
        }
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        response.headers[.cacheControl] = "no-store"
        response.headers[.xContentTypeOptions] = "nosniff"
        return response
    }
}
