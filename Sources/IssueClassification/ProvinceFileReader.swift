import PressModel
import StrictYAML

/// Reads the communes of a province, and the units that were dissolved in it, from `places/PROVINCE.yaml`.
///
/// The names stand in lists, one a kind: three thousand mappings would take longer to read than all lexicons.
struct ProvinceFileReader {
    private static let lists: [(key: String, kind: PlaceEntry.Kind)] = [
        ("wards", .ward), ("communes", .commune), ("zones", .zone), ("townships", .township),
        ("provincial_cities", .provincialCity), ("urban_districts", .urbanDistrict), ("towns", .town),
        ("rural_districts", .ruralDistrict),
    ]

    /// What the names of one list have in common.
    private struct Unit {
        let parent: String
        let from: CalendarDay?
        let until: CalendarDay?
        let alone: Set<String>
        let shared: Set<String>
    }

    /// The units of a file in its order, those of today first.
    /// - Throws: `UserFault` naming file, line and key.
    func places(_ file: YAMLMapping) throws -> [LocatedPlace] {
        let present = ["wards", "communes", "zones"]
        try file.allow(["id", "note", "owner", "province", "from", "shared", "alone", "former"] + present)
        try refuseOtherName(file.required("id"))
        let unit = Unit(
            parent: try file.required("province").string(),
            from: try file["from"]?.calendarDay(),
            until: nil,
            alone: Set(try file["alone"]?.strings() ?? []),
            shared: Set(try file["shared"]?.strings() ?? [])
        )
        let places = try places(file, unit)
        let gone = try file["former"]?.list().map { try former($0.mapping(), alone: unit.alone) } ?? []
        let all = places + gone.flatMap { $0 }
        try refuseUnknown(file["alone"], among: all)
        try refuseUnknown(file["shared"], among: places)
        return all
    }

    private func former(_ entry: YAMLMapping, alone: Set<String>) throws -> [LocatedPlace] {
        try entry.allow(["province", "from", "until", "note"] + Self.lists.map(\.key))
        let unit = Unit(
            parent: try entry.required("province").string(),
            from: try entry["from"]?.calendarDay(),
            until: try entry.required("until").calendarDay(),
            alone: alone,
            shared: []
        )
        return try places(entry, unit)
    }

    private func places(_ mapping: YAMLMapping, _ unit: Unit) throws -> [LocatedPlace] {
        try Self.lists.flatMap { key, kind in
            try mapping[key]?.list().map { value in
                LocatedPlace(entry: place(try value.string(), kind, unit), location: value.location)
            } ?? []
        }
    }

    /// Old communes bear their names all over the country, so that one never counts without its province.
    private func place(_ name: String, _ kind: PlaceEntry.Kind, _ unit: Unit) -> PlaceEntry {
        let isAlone = unit.alone.contains(name)
        let isOldCommune = unit.until != nil && [.ward, .commune, .township].contains(kind)
        return PlaceEntry(
            name: name,
            kind: kind,
            parent: unit.parent,
            aliases: [],
            from: unit.from,
            until: unit.until,
            isFormer: unit.until != nil,
            needsContext: !isAlone,
            needsProvince: !isAlone && (isOldCommune || unit.shared.contains(name))
        )
    }

    private func refuseOtherName(_ id: YAMLValue) throws {
        let file = id.location.path.split(separator: "/").last.map(String.init) ?? ""
        let name = try id.string()
        guard file != name + ".yaml" else { return }
        throw id.fault(
            Words(vi: "id `\(name)` khác tên tệp `\(file)`", en: "id `\(name)` differs from the file's name `\(file)`"),
            remedy: Words(
                vi: "đổi tên tệp thành \(name).yaml hoặc sửa id",
                en: "rename the file to \(name).yaml, or mend the id"
            )
        )
    }

    /// A name in `alone` or `shared` that no list of the file has is a slip.
    private func refuseUnknown(_ value: YAMLValue?, among places: [LocatedPlace]) throws {
        let known = Set(places.map(\.entry.name))
        for name in try value?.list() ?? [] where !known.contains(try name.string()) {
            throw name.fault(
                Words(
                    vi: "`\(name.key)` nêu tên không có trong tệp: `\(try name.string())`",
                    en: "`\(name.key)` has a name that no list of the file has: `\(try name.string())`"
                ),
                remedy: Words(vi: "sửa tên, hoặc ghi vào danh sách", en: "mend the name, or add it to a list")
            )
        }
    }
}
