package import ArticleStorage
package import Hummingbird
import Mustache
package import PressModel

/// The review queue in a browser: reads the archive, shows each finding with its evidence.
///
/// Deciding is done in the terminal (`diemtin review decide`); the page names the command.
package struct ReviewSite: Sendable {
    private let archive: Archive
    private let page: QueuePage

    /// - Parameters:
    ///   - archive: The workspace's archive.
    ///   - issueTitles: Titles of the issues in the language shown, by id.
    ///   - clock: Gives the time zone of the times shown.
    ///   - language: The language of the page.
    /// - Throws: When a template of this module is ill-formed.
    package init(archive: Archive, issueTitles: [String: String], clock: PressClock, language: Language) throws {
        self.archive = archive
        page = try QueuePage(issueTitles: issueTitles, clock: clock, language: language)
    }

    /// The router; the same in production and tests.
    package func router() -> Router<BasicRequestContext> {
        let router = Router()
        router.add(middleware: SecurityHeaders())
        router.add(middleware: LocalHostOnly())
        router.get("/") { [archive, page] _, _ in
            Self.response(page.html(try archive.reviewItems(QueueFilter(), limit: 50)), type: "text/html; charset=utf-8")
        }
        router.get("/style.css") { _, _ in
            Self.response(
                String(decoding: PackageResources.style_css, as: UTF8.self),
                type: "text/css; charset=utf-8"
            )
        }
        return router
    }

    private static func response(_ text: String, type: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
