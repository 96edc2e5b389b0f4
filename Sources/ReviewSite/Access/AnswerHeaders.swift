import Hummingbird

/// Headers on every answer, refusals too: no outside content, no script but the desk's own file, no frame, no caching.
struct AnswerHeaders: RouterMiddleware {
    let desk: Desk

    /// Forms go to the desk alone, and scripts and styles come from its own files.
    static let contentPolicy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; \
        frame-ancestors 'none'
        """

    @concurrent func handle(
        _ request: Request,
        context: DeskContext,
        next: @concurrent (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = await desk.refuse(error, request, context)
        }
        response.headers[.contentSecurityPolicy] = Self.contentPolicy
        response.headers[.cacheControl] = "no-store"
        response.headers[.xContentTypeOptions] = "nosniff"
        for (name, value) in Self.others { response.headers[named: name] = value }
        return response
    }

    /// Headers without a constant in the library.
    ///
    /// The referrer policy is `same-origin`: with `no-referrer`, browsers send `Origin: null` with the desk's own forms
    /// (Fetch §3.2), and foreign ones could not be told from them. Other hosts are sent no referrer either way.
    private static let others: [(String, String)] = [
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("X-Frame-Options", "DENY"),
    ]
}

extension HTTPFields {
    /// A field by a name that the library has no constant for.
    subscript(named name: String) -> String? {
        get { Element.Name(name).flatMap { self[$0] } }
        set { if let name = Element.Name(name) { self[name] = newValue } }
    }
}
