/// What of HTML may stay in a value that is shown to people.
enum HTMLAllowList {
    /// Elements that stay; of any other element only the text inside stays.
    static let elements: Set<String> = [
        "a", "abbr", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center", "cite",
        "code",
        "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font",
        "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p",
        "picture",
        "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "summary",
        "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
    ]

    /// Elements that go with everything inside them.
    static let removed: Set<String> = [
        "applet", "audio", "button", "canvas", "embed", "frame", "frameset", "head", "iframe", "math", "noembed",
        "noframes", "noscript", "object", "option", "script", "select", "style", "svg", "template", "textarea", "title",
        "video", "xml",
    ]

    /// Attributes that stay on any element; none can carry a script or change what surrounds the text.
    static let attributes: Set<String> = [
        "abbr", "align", "alt", "cite", "colspan", "datetime", "dir", "height", "href", "lang", "rel", "rowspan",
        "scope",
        "span", "src", "start", "title", "type", "valign", "width",
    ]

    /// Attributes whose value is an address.
    static let addresses: Set<String> = ["cite", "href", "src"]

    /// Elements that begin and end a paragraph in the text form.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
        "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    ]
}
