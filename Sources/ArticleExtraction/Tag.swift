/// The elements of HTML that mean something for text; all others are ``other``.
enum Tag: UInt8, Sendable, CaseIterable {
    /// Not an element, but a text.
    case text
    /// An element without a meaning of its own.
    case other
    case a, address, article, aside, audio, b, base, blockquote, body, br, button, canvas, caption, center, code, col
    case cite, dd, del, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form
    case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins, label, legend, li, link
    case main, map, math, menu, meta, nav, noembed, noframes, noscript, object, ol, optgroup, option, p, picture, pre
    case q, s, section, select, small, source, span, strong, style, sub, summary, sup, svg, table, tbody, td, template
    case script, textarea, tfoot, th, thead, time, title, tr, track, u, ul, video, wbr, xmp

    /// Boxes of AMP that stand beside the text.
    private static let ampBoxes = ["amp-ad", "amp-consent", "amp-embed", "amp-sidebar", "amp-user-notification"]
    private static let names = Dictionary(
        allCases.dropFirst(2).map { ("\($0)", $0) } + ampBoxes.map { ($0, .aside) },
        uniquingKeysWith: { first, _ in first }
    )
    private static let traits = allCases.map(Traits.of)

    /// The element of a name in lower case.
    static func named(_ name: String) -> Tag { names[name] ?? .other }

    /// What the element does to the text around and inside it.
    var traits: Traits { Self.traits[Int(rawValue)] }
    /// Whether the element begins and ends a paragraph.
    var isBlock: Bool { traits.contains(.block) }
    /// Whether the element is a heading.
    var isHeading: Bool { rawValue >= Tag.h1.rawValue && rawValue <= Tag.h6.rawValue }

    /// What elements do to text.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8

        /// Begins and ends a paragraph.
        static let block = Traits(rawValue: 1)
        /// Its text is not for reading.
        static let hidden = Traits(rawValue: 2)
        /// Its start tag ends an open paragraph (WHATWG HTML, 13.2.6.4.7).
        static let endsParagraph = Traits(rawValue: 4)
        /// End tags inside it do not reach elements outside.
        static let scope = Traits(rawValue: 8)
        /// May stand in the head of a page.
        static let head = Traits(rawValue: 16)

        fileprivate static func of(_ tag: Tag) -> Traits {
            var traits: Traits = []
            if blocks.contains(tag) { traits.insert(.block) }
            if paragraphEnders.contains(tag) { traits.formUnion([.block, .endsParagraph]) }
            if hiddenTags.contains(tag) { traits.insert(.hidden) }
            if scopes.contains(tag) { traits.insert(.scope) }
            if heads.contains(tag) { traits.insert(.head) }
            return traits
        }
    }

    private static let blocks: Set<Tag> = [
        .body, .br, .caption, .dd, .dt, .html, .legend, .li, .tbody, .td, .template, .tfoot, .th, .thead, .tr,
    ]
    private static let paragraphEnders: Set<Tag> = [
        .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption,
        .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .main, .menu, .nav, .ol, .p,
        .pre, .section, .summary, .table, .ul, .xmp,
    ]
    private static let hiddenTags: Set<Tag> = [
        .audio, .button, .canvas, .embed, .head, .iframe, .input, .math, .noembed, .noframes, .noscript, .object,
        .optgroup, .option, .script, .select, .style, .svg, .template, .textarea, .title, .video,
    ]
    /// Beside those of WHATWG HTML, 13.2.4.2, the elements whose content is text in browsers and markup in libxml2.
    private static let scopes: Set<Tag> = [
        .button, .caption, .html, .iframe, .noembed, .noframes, .noscript, .object, .table, .td, .template, .textarea,
        .th, .title,
    ]
    private static let heads: Set<Tag> = [.base, .link, .meta, .noscript, .script, .style, .template, .title]
}
