/// Reads who is named as author; printed for conformance, never stored.
enum Persons {
    /// The author of a channel or item of RSS, whichever vocabulary names one.
    static func author(of element: XMLElement) -> String? {
        for index in element.children.indices where isPerson(element.children[index].name) {
            if let name = text(of: element.children[index]) { return name }
        }
        return nil
    }

    /// A person as `name (address)`, from Atom's child elements or from the text itself.
    static func text(of person: XMLElement) -> String? {
        guard !person.children.isEmpty else { return person.value }
        let name = person.children.first { $0.name.label == .name && !$0.text.isEmpty }?.text ?? person.value
        let email = person.children.first { $0.name.label == .email && !$0.text.isEmpty }?.text
        if let name, let email { return "\(name) (\(email))" }
        return name ?? email
    }

    private static func isPerson(_ name: XMLName) -> Bool {
        switch (name.vocabulary, name.label) {
        case (.plain, .author), (.plain, .managingeditor), (.dublinCore, .creator), (.dublinCore, .author),
            (.itunes, .author), (.atom10, .author), (.atom03, .author):
            true
        default: false
        }
    }
}
