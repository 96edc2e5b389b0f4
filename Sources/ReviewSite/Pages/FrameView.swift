import Hummingbird
import PressModel

/// What the frame around a page shows.
struct FrameView {
    struct Link {
        let href: String
        let label: String
        let isCurrent: Bool
        let linkKey: String?
    }

    struct LanguageLink {
        let href: String
        let code: String
        let label: String
        let isCurrent: Bool
    }

    let isInside: Bool
    let isGuest: Bool
    let canDecide: Bool
    let isAdmin: Bool
    let account: String?
    let role: String
    let csrf: String
    /// The filter of the page, so that an undo comes back to it.
    let query: String
    let notice: String
    let links: [Link]
    let languages: [LanguageLink]

    init(_ request: Request, _ context: DeskContext, _ settings: DeskSettings) {
        let role = context.visitor.role
        let fields = FormFields(request.uri.query ?? "")
        isInside = role != nil
        isGuest = context.visitor == .guest
        canDecide = context.visitor.session != nil && role.map { $0 >= .reviewer } ?? false
        isAdmin = role == .admin
        account = context.visitor.session?.account.name
        self.role = role.map { DeskLabels.words($0)[context.language] } ?? ""
        csrf = context.visitor.csrfToken
        query = FilterQuery(fields).text
        notice = Self.notice(fields, context.language)
        links = Self.links(role, request.uri.path, context.language)
        languages = Language.allCases.map { Self.languageLink($0, request, context.language) }
    }

    private static func notice(_ fields: FormFields, _ language: Language) -> String {
        let number = fields["n"].flatMap { $0.utf8.count < 8 ? Int($0) : nil }.map(String.init) ?? ""
        return fields["said"].flatMap(Notice.init(rawValue:))?.words(number)[language] ?? ""
    }

    private static func links(_ role: DeskRole?, _ path: String, _ language: Language) -> [Link] {
        let pages: [(String, Words, DeskRole)] = [
            ("/", QueueWord.heading.words, .reader), ("/search", SearchWord.heading.words, .reader),
            ("/second", SecondWord.heading.words, .reviewer),
            ("/follow", FollowWord.heading.words, .reader), ("/quality", QualityWord.heading.words, .reader),
            ("/log", LogWord.heading.words, .admin),
        ]
        return pages.filter { page in role.map { $0 >= page.2 } ?? false }.map { href, words, _ in
            let isCurrent = path == href || (href == "/" && path.hasPrefix("/f/"))
            return Link(href: href, label: words[language], isCurrent: isCurrent, linkKey: href == "/" ? "q" : nil)
        }
    }

    /// A page that a form answered with is no address to come back to.
    private static func languageLink(_ language: Language, _ request: Request, _ present: Language) -> LanguageLink {
        let back = request.method == .get ? request.uri.string : "/"
        return LanguageLink(
            href: "/language?to=\(language.rawValue)&back=\(FormFields.encoded(back))",
            code: language.rawValue,
            label: language == .vi ? "Tiếng Việt" : "English",
            isCurrent: language == present
        )
    }
}
