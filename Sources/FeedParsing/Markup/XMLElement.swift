/// The name of an element: its vocabulary and its local name in lower case.
struct XMLName: Hashable, Sendable {
    var vocabulary: XMLVocabulary
    var local: String
}

/// One attribute as written, with its prefix where it had one.
struct XMLAttribute: Equatable, Sendable {
    var name: String
    var value: String
}

/// An element of a document, with the text directly inside it.
///
/// Where the feed wrote markup inside a text element (Atom's XHTML, RSS with unescaped HTML), `text` holds that
/// markup as a source text and `isMarkup` is true; the elements inside are then not among `children`.
struct XMLElement: Sendable {
    var name: XMLName
    var attributes: [XMLAttribute] = []
    var children: [XMLElement] = []
    /// The namespaces that the root declares: prefix (empty for the default) and address.
    var namespaces: [XMLAttribute] = []
    var text = ""
    var isMarkup = false
    var base: String?
    var language: String?
    var line = 0

    /// The value of an attribute, by its name without regard to case; `nil` if missing or empty.
    func attribute(_ name: String) -> String? {
        guard !attributes.isEmpty else { return nil }
        let exact = attributes.first { $0.name == name }
        let found = exact ?? attributes.first { $0.name.lowercased() == name }
        return found?.value.trimmedOrNil
    }

    /// The first child of a name.
    func child(_ vocabulary: XMLVocabulary, _ local: String) -> XMLElement? {
        children.first { $0.name.vocabulary == vocabulary && $0.name.local == local }
    }
}
