import Foundation

/// A JSON-LD object, asked by schema.org's names.
struct SchemaObject {
    private static let prefixes = ["schema:", "https://schema.org/", "http://schema.org/"]

    let members: [String: Any]

    init(_ members: [String: Any]) { self.members = members }

    init?(_ value: Any) {
        guard let members = value as? [String: Any] else { return nil }
        self.members = members
    }

    /// The value of a property, whether its name is written short or as an address.
    subscript(_ name: String) -> Any? {
        members[name] ?? Self.prefixes.lazy.compactMap { members[$0 + name] }.first
    }

    /// The values of a property, which may be one or many.
    func values(_ name: String) -> [Any] {
        guard let value = self[name] else { return [] }
        return (value as? [Any]) ?? [value]
    }

    /// The first text of a property: a string, or JSON-LD's `@value`.
    func text(_ name: String) -> String? {
        for value in values(name) {
            let text = (value as? String) ?? SchemaObject(value)?.members["@value"] as? String
            if let text, text.contains(where: { !$0.isWhitespace }) { return text }
        }
        return nil
    }

    /// Its types without the vocabulary's address.
    var types: [String] {
        values("@type").compactMap { value in
            (value as? String)?.split(whereSeparator: { "/:#".contains($0) }).last.map(String.init)
        }
    }

    /// JSON-LD's name of the object; nil for a blank node, whose name means nothing outside its document.
    var identifier: String? {
        guard let id = members["@id"] as? String, !id.hasPrefix("_:") else { return nil }
        return id
    }

    var isReview: Bool { types.contains("ClaimReview") || self["claimReviewed"] != nil }
}
