/// The elements of the head of OPML 2.0 other than the title.
enum OPMLHead {
    /// The elements with their texts; those that the specification does not name are left out.
    static func read(_ head: XMLElement?) -> [OPMLAttribute] {
        (head?.children ?? []).compactMap { element in
            guard let name = names[element.name.label.name], let value = element.value else { return nil }
            return OPMLAttribute(name: name, value: value)
        }
    }

    /// The names as the specification writes them, by their lower case.
    static let names: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "dateCreated", "dateModified", "ownerName", "ownerEmail", "ownerId", "docs", "expansionState",
            "vertScrollState", "windowTop", "windowLeft", "windowBottom", "windowRight",
        ]
        .map { ($0.lowercased(), $0) }
    )
}
