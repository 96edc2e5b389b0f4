import Mustache
package import PressModel

/// Renders a briefing into a document.
package struct BriefingRenderer: Sendable {
    /// The formats of a briefing's files.
    package enum Format: String, Sendable, CaseIterable {
        case html
        case md
    }

    private let html: MustacheTemplate
    private let markdown: MustacheTemplate

    /// - Throws: `MustacheTemplate.ParserError` when a template of this module is ill-formed.
    package init() throws {
        MustacheContentTypes.register(PressHTML(), named: "PRESS-HTML")
        MustacheContentTypes.register(PressMarkdown(), named: "PRESS-MARKDOWN")
        html = try MustacheTemplate(string: Self.text(PackageResources.briefing_html_mustache))
        markdown = try MustacheTemplate(string: Self.text(PackageResources.briefing_md_mustache))
    }

    /// The document; the same briefing gives the same bytes.
    package func render(_ briefing: Briefing, as format: Format, clock: PressClock, language: Language) -> String {
        let view = BriefingView(briefing, DisplayFormat(language: language, timeZone: clock.timeZone))
        switch format {
        case .html: return html.render(view)
        case .md: return markdown.render(view)
        }
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
