/// The name of an element: its vocabulary and its local name without regard to case.
struct XMLName: Hashable, Sendable {
    var vocabulary: XMLVocabulary
    var label: ElementLabel
}

/// One attribute as written, with its prefix where it had one.
struct XMLAttribute: Equatable, Sendable {
    var name: String
    var value: String
}

/// What an element inherits: the base of relative addresses (`xml:base`) and the language (`xml:lang`).
final class ElementContext: Sendable {
    let base: String?
    let language: String?

    init(base: String?, language: String?) {
        self.base = base
        self.language = language
    }
}

/// An element of a document, with the text directly inside it.
///
/// Where the feed wrote markup inside a text element (Atom's XHTML, RSS with unescaped HTML), `text` holds that
/// markup as a source text and `isMarkup` is true; the elements inside are then not among `children`.
struct XMLElement: Sendable {
    var name: XMLName
    var attributes: [XMLAttribute] = []
    var children: [XMLElement] = []
    /// The labels that the children have.
    var labels = LabelSet()
    var text = ""
    var isMarkup = false
    var context: ElementContext
    /// Where the element's tag ends in the text that was read, in bytes.
    var offset = 0

    /// The base of relative addresses.
    var base: String? { context.base }

    /// The language stated here or further out.
    var language: String? { context.language }

    /// The value of an attribute, by its name without regard to case; `nil` if missing or empty.
    func attribute(_ name: String) -> String? {
        guard !attributes.isEmpty else { return nil }
        let exact = attributes.first { $0.name == name }
        let found = exact ?? attributes.first { $0.name.lowercased() == name }
        return found?.value.trimmedOrNil
    }

    /// The first child of a name.
    func child(_ vocabulary: XMLVocabulary, _ label: ElementLabel) -> XMLElement? {
        guard labels.contains(label) else { return nil }
        return children.first { $0.name.vocabulary == vocabulary && $0.name.label == label }
    }
}
