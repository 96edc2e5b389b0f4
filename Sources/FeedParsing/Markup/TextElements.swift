/// Which elements hold text for people.
enum TextElements {
    /// Whether markup inside the element is part of its text.
    static func holdsMarkup(_ name: XMLName) -> Bool {
        switch name.vocabulary {
        case .plain, .atom10, .atom03:
            switch name.label {
            case .title, .description, .summary, .content, .body, .fullitem, .subtitle, .tagline, .rights, .info,
                .copyright, .abstract:
                true
            default: false
            }
        case .content: name.label == .encoded
        case .xhtml: name.label == .body || name.label == .div
        case .dublinCore, .media: name.label == .title || name.label == .description
        default: false
        }
    }
}

extension XMLElement {
    /// Whether the element is an Atom text of type `xhtml`.
    var isXHTMLText: Bool {
        let type = attribute("type")?.lowercased()
        return type == "xhtml" || type == "application/xhtml+xml"
    }
}
