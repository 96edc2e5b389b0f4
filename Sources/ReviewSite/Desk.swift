import ArticleStorage
import Foundation
import Hummingbird
import Logging
import PressModel

/// What every page of the desk uses.
struct Desk: Sendable {
    let archive: Archive
    let settings: DeskSettings
    let pages: DeskPages
    let gate = DeskGuard()
    let passwords = PasswordWork()
    let queueFacts: QueueFactsKeeper

    init(archive: Archive, settings: DeskSettings) throws {
        self.archive = archive
        self.settings = settings
        pages = try DeskPages(office: settings.office)
        queueFacts = QueueFactsKeeper { try QueueFacts(archive) }
    }

    var now: Date { settings.clock.now() }

    /// Whether somebody can log in.
    func hasAccounts() throws -> Bool { try archive.accounts().contains { !$0.isDisabled } }

    /// How numbers and dates are written for whoever asks.
    func format(_ context: DeskContext) -> DeskFormat {
        DeskFormat(language: context.language, clock: settings.clock)
    }

    /// A page in the frame of the desk.
    func page(
        _ template: String,
        _ heading: String,
        _ view: Any,
        _ request: Request,
        _ context: DeskContext,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let frame = FrameView(request, context, settings)
        return answer(
            pages.html(template, heading: heading, view, frame: frame, context.language),
            type: "text/html; charset=utf-8",
            status: status
        )
    }

    /// Adds a line to the log; a failure to do so is the machine's, and is told to its own log.
    func log(_ action: String, _ context: DeskContext, subject: String = "", detail: String = "") {
        do {
            try archive.log(action, by: context.visitor.name, subject: subject, detail: detail, at: now)
        } catch {
            context.logger.error("the log can't be written: \(error)")
        }
    }

    /// Adds a refusal to the log, as far as the budget of this minute goes.
    func logRefusal(_ action: String, _ context: DeskContext, subject: String = "", detail: String = "") async {
        let (isAllowed, leftOut) = await gate.take(at: now)
        guard isAllowed else { return }
        let rest = leftOut > 0 ? " (+\(leftOut))" : ""
        log(action, context, subject: subject, detail: String((detail + rest).prefix(300)))
    }

    func answer(_ text: String, type: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    /// Sends the browser on to a page of the desk with GET (RFC 9110 §15.4.4).
    func redirect(_ path: String) -> Response { Response(status: .seeOther, headers: [.location: path]) }
}
