import Foundation

/// A JSON-LD object, asked by schema.org's names.
struct SchemaObject {
    private static let prefixes = ["schema:", "https://schema.org/", "http://schema.org/"]

    /// The members, named without the vocabulary's address.
    let members: [String: Any]

    init?(_ value: Any) {
        guard let members = value as? [String: Any] else { return nil }
        let isLong = members.keys.contains { $0.utf8.contains(UInt8(ascii: ":")) }
        self.members = isLong ? Self.shortened(members) : members
    }

    private static func shortened(_ members: [String: Any]) -> [String: Any] {
        var short = members
        for (key, value) in members {
            guard let prefix = prefixes.first(where: key.hasPrefix) else { continue }
            let name = String(key.dropFirst(prefix.count))
            if members[name] == nil { short[name] = value }
        }
        return short
    }

    /// The value of a property.
    subscript(_ name: String) -> Any? { members[name] }

    /// The values of a property, which may be one or many.
    func values(_ name: String) -> [Any] {
        guard let value = self[name] else { return [] }
        return (value as? [Any]) ?? [value]
    }

    /// The first text of a property: a string, or JSON-LD's `@value`.
    func text(_ name: String) -> String? {
        for value in values(name) {
            let text = (value as? String) ?? SchemaObject(value)?.members["@value"] as? String
            if let text, text.utf8.contains(where: { $0 > 0x20 }) { return text }
        }
        return nil
    }

    /// Its types without the vocabulary's address.
    var types: [String] {
        values("@type").compactMap { value in
            guard let type = value as? String else { return nil }
            return type.lastIndex { "/:#".contains($0) }.map { String(type[type.index(after: $0)...]) } ?? type
        }
    }

    /// JSON-LD's name of the object; nil for a blank node, whose name means nothing outside its document.
    var identifier: String? {
        guard let id = members["@id"] as? String, !id.hasPrefix("_:") else { return nil }
        return id
    }

    var isReview: Bool { types.contains("ClaimReview") || self["claimReviewed"] != nil }
}
