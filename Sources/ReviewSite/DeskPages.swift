import Mustache
import PressModel

/// Escaping for pages; the library's own works by `Character`, see `HTMLEscaping`.
struct DeskHTML: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLEscaping.escapeVisible(text) }
}

/// The templates, and the texts that they name.
struct DeskPages: Sendable {
    /// Templates by name; none of them writes anything unescaped.
    static let sources: [String: [UInt8]] = [
        "frame": PackageResources.frame_mustache,
        "actions": PackageResources.actions_mustache,
        "article": PackageResources.article_mustache,
        "bulk": PackageResources.bulk_mustache,
        "conflict": PackageResources.conflict_mustache,
        "finding": PackageResources.finding_mustache,
        "follow": PackageResources.follow_mustache,
        "guide": PackageResources.guide_mustache,
        "guide-text": PackageResources.guide_text_mustache,
        "keys": PackageResources.keys_mustache,
        "log": PackageResources.log_mustache,
        "login": PackageResources.login_mustache,
        "precision": PackageResources.precision_mustache,
        "quality": PackageResources.quality_mustache,
        "queue": PackageResources.queue_mustache,
        "refusal": PackageResources.refusal_mustache,
        "search": PackageResources.search_mustache,
        "second": PackageResources.second_mustache,
    ]

    private let library: MustacheLibrary
    private let office: String
    private let catalogues: [Language: [String: [String: String]]]

    init(office: String) throws {
        self.office = office
        MustacheContentTypes.register(DeskHTML(), named: "DESK-HTML")
        var library = MustacheLibrary()
        for (name, source) in Self.sources {
            try library.register(String(decoding: source, as: UTF8.self), named: name)
        }
        self.library = library
        catalogues = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, DeskCatalogue.texts($0)) })
    }

    /// A whole page.
    func html(_ template: String, heading: String, _ view: Any, frame: FrameView, _ language: Language) -> String {
        let root: [String: Any] = [
            "lang": language.rawValue, "w": catalogues[language] ?? [:], "heading": heading, "office": office,
            "template": template, "frame": frame, "page": view,
        ]
        return library.render(root, withTemplate: template) ?? ""
    }
}
