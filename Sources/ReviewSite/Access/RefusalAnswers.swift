import Hummingbird
import Logging
import PressModel

/// Turns what goes wrong into a page, once it is known who asks.
struct RefusalAnswers: RouterMiddleware {
    let desk: Desk

    @concurrent func handle(
        _ request: Request,
        context: DeskContext,
        next: @concurrent (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return await desk.refuse(error, request, context)
        }
    }
}

/// What the page of a refusal shows.
struct RefusalView {
    let message: String
    let remedy: String
}

extension Desk {
    /// The page that says why something was not done; attacks go into the log.
    func refuse(_ error: any Error, _ request: Request, _ context: DeskContext) async -> Response {
        let refusal = Self.refusal(error)
        if refusal == .failure { context.logger.error("\(request.method) \(request.uri.path): \(error)") }
        if let action = refusal.logged {
            await logRefusal(action, context, subject: PlainText.cut(request.uri.path, 100), detail: context.peer)
        }
        let words = refusal.words
        let view = RefusalView(
            message: (error as? CommandFault)?.message[context.language] ?? words.message[context.language],
            remedy: (error as? CommandFault)?.remedy[context.language] ?? words.remedy[context.language]
        )
        let heading = CommonWord.notDone.words[context.language]
        let status = error is CommandFault ? HTTPResponse.Status.unprocessableContent : refusal.status
        return page("refusal", heading, view, request, context, status: status)
    }

    private static func refusal(_ error: any Error) -> DeskRefusal {
        switch error {
        case let refusal as DeskRefusal: refusal
        case let error as any HTTPResponseError where error.status == .notFound: .notFound
        case let error as any HTTPResponseError where error.status == .contentTooLarge: .oversizedForm
        case let error as any HTTPResponseError where error.status.kind == .clientError: .wrongForm
        default: .failure
        }
    }
}
