/// Which elements are entries and which hold text for people.
enum TextElements {
    /// Whether an element is one entry of a feed.
    static func isEntry(_ name: XMLName) -> Bool {
        switch name.local {
        case "item", "entry", "url":
            name.vocabulary == .plain || name.vocabulary.isAtom || name.vocabulary == .sitemap
        default: false
        }
    }

    /// Whether markup inside the element is part of its text.
    static func holdsMarkup(_ element: XMLElement) -> Bool {
        switch element.name.vocabulary {
        case .plain: plainNames.contains(element.name.local)
        case .atom10, .atom03: atomNames.contains(element.name.local)
        case .content: element.name.local == "encoded"
        case .xhtml: element.name.local == "body" || element.name.local == "div"
        default: false
        }
    }

    private static let plainNames: Set<String> = ["title", "description", "summary", "content", "body", "fullitem"]
    private static let atomNames: Set<String> = [
        "title", "summary", "content", "subtitle", "tagline", "rights", "info", "copyright",
    ]
}

extension XMLElement {
    /// Whether the element is an Atom text of type `xhtml`.
    var isXHTMLText: Bool {
        name.vocabulary.isAtom && attribute("type")?.lowercased() == "xhtml"
    }
}
