import Mustache
package import PressModel

/// Renders a briefing into a document.
package struct BriefingRenderer: Sendable {
    /// The documents that are rendered here; the others are made from them.
    package enum Format: String, Sendable, CaseIterable {
        case html
        case md
        /// HTML that pandoc turns into a document of Word: styles by name, tables with widths, no charts.
        case word
    }

    private let library: MustacheLibrary

    /// - Throws: `MustacheTemplate.ParserError` when a template of this module is ill-formed.
    package init() throws {
        MustacheContentTypes.register(PressHTML(), named: "PRESS-HTML")
        MustacheContentTypes.register(PressMarkdown(), named: "PRESS-MARKDOWN")
        library = MustacheLibrary(
            templates: try Self.templates.mapValues {
                try MustacheTemplate(string: String(decoding: $0, as: UTF8.self))
            }
        )
    }

    /// The document; the same briefing, frame and language give the same bytes.
    package func render(
        _ briefing: Briefing,
        as format: Format,
        clock: PressClock,
        language: Language,
        frame: DocumentFrame = DocumentFrame()
    ) -> String {
        let display = DisplayFormat(language: language, timeZone: clock.timeZone)
        let view = BriefingView(briefing, frame, display)
        return library.render(view, withTemplate: format.rawValue) ?? ""
    }

    private static var templates: [String: [UInt8]] {
        [
            "html": PackageResources.briefing_html_mustache,
            "style": PackageResources.style_css_mustache,
            "head": PackageResources.head_html_mustache,
            "issues": PackageResources.issues_html_mustache,
            "trends": PackageResources.trends_html_mustache,
            "rollup": PackageResources.rollup_html_mustache,
            "unseen": PackageResources.unseen_html_mustache,
            "tail": PackageResources.tail_html_mustache,
            "md": PackageResources.briefing_md_mustache,
            "word": PackageResources.briefing_word_mustache,
        ]
    }
}
