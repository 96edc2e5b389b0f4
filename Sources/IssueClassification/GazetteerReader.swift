import Foundation
import PressModel
import StrictYAML

/// Reads the gazetteer: `places.yaml`, and a file a province in the folder `places`.
struct GazetteerReader {
    private static let keys = ["name", "kind", "parent", "aliases", "former", "from", "until", "context", "note"]

    /// The files of the gazetteer in a folder of lexicons, in the order in which they are read.
    static func files(in folder: String) -> [String] {
        let main = folder + "/places.yaml"
        let provinces = folder + "/places"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: provinces)) ?? []
        return (FileManager.default.fileExists(atPath: main) ? [main] : [])
            + names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted().map { provinces + "/" + $0 }
    }

    /// The places of a folder of lexicons in the files' order; none without files.
    /// - Throws: `UserFault` naming file, line and key.
    func places(in folder: String) throws -> [PlaceEntry] {
        let provinces = ProvinceFileReader()
        let located = try Self.files(in: folder).flatMap { path in
            let file = try YAMLFile.mapping(at: path)
            return path == folder + "/places.yaml" ? try places(file) : try provinces.places(file)
        }
        try GazetteerCheck(located).check()
        return located.map(\.entry)
    }

    /// The places of `places.yaml`.
    private func places(_ file: YAMLMapping) throws -> [LocatedPlace] {
        try file.allow(["id", "note", "owner", "title", "places"])
        return try file.required("places").list().map { value in
            LocatedPlace(entry: try place(value.mapping()), location: value.location)
        }
    }

    private func place(_ entry: YAMLMapping) throws -> PlaceEntry {
        try entry.allow(Self.keys)
        let kind = try kind(entry.required("kind"))
        let until = try entry["until"]?.calendarDay()
        let context = try entry["context"]?.bool() ?? false
        return PlaceEntry(
            name: try entry.required("name").string(),
            kind: kind,
            parent: try entry["parent"]?.string(),
            aliases: try entry["aliases"]?.strings() ?? [],
            from: try entry["from"]?.calendarDay(),
            until: until,
            isFormer: try entry["former"]?.bool() ?? (until != nil),
            needsContext: context,
            needsProvince: context && !kind.isProvincial
        )
    }

    private func kind(_ value: YAMLValue) throws -> PlaceEntry.Kind {
        if let known = PlaceEntry.Kind(rawValue: try value.string()) { return known }
        let kinds = PlaceEntry.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw value.fault(
            Words(vi: "không có loại `\(try value.string())`", en: "no such kind `\(try value.string())`"),
            remedy: Words(vi: "dùng \(kinds)", en: "use \(kinds)")
        )
    }
}

/// A place with the line that says so.
struct LocatedPlace {
    let entry: PlaceEntry
    let location: FileLocation
}
