import PressModel
import StrictYAML

/// A place of the gazetteer.
package struct PlaceEntry: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case region, province, city, district, ward, commune
    }

    package let name: String
    package let kind: Kind
    /// The unit it lies in, or the one it went into when it is a former unit.
    package let parent: String?
    package let aliases: [String]
    /// A unit that was dissolved, such as a province before 1 July 2025.
    package let isFormer: Bool
    /// The name counts only after a word such as phường, xã, tỉnh.
    package let needsContext: Bool
}

/// Reads `places.yaml`.
struct GazetteerReader {
    private static let keys = ["name", "kind", "parent", "aliases", "former", "context", "note"]

    /// The places in the file's order.
    /// - Throws: `UserFault` naming file, line and key.
    func places(_ file: YAMLMapping) throws -> [PlaceEntry] {
        try file.allow(["id", "note", "owner", "title", "places"])
        return try file.required("places").list().map { try place($0.mapping()) }
    }

    private func place(_ entry: YAMLMapping) throws -> PlaceEntry {
        try entry.allow(Self.keys)
        let kind = try entry.required("kind")
        guard let known = PlaceEntry.Kind(rawValue: try kind.string()) else {
            let kinds = PlaceEntry.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw kind.fault(
                Words(vi: "không có loại `\(try kind.string())`", en: "no such kind `\(try kind.string())`"),
                remedy: Words(vi: "dùng \(kinds)", en: "use \(kinds)")
            )
        }
        return PlaceEntry(
            name: try entry.required("name").string(),
            kind: known,
            parent: try entry["parent"]?.string(),
            aliases: try entry["aliases"]?.strings() ?? [],
            isFormer: try entry["former"]?.bool() ?? false,
            needsContext: try entry["context"]?.bool() ?? false
        )
    }
}
