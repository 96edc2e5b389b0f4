import PressModel

/// Looks for what no single file shows: parents that are missing, places that are listed twice.
struct GazetteerCheck {
    private let places: [LocatedPlace]

    init(_ places: [LocatedPlace]) { self.places = places }

    /// - Throws: `UserFault` at the first place that is wrong.
    func check() throws {
        try refuseDuplicates()
        try refuseOrphans()
    }

    private func refuseDuplicates() throws {
        var seen: [String: FileLocation] = [:]
        for place in places {
            let entry = place.entry
            let key = [entry.name, entry.kind.rawValue, entry.parent ?? ""].joined(separator: "\n")
            if let first = seen[key] {
                throw UserFault(
                    place.location,
                    Words(vi: "`\(entry.name)` đã có ở \(first)", en: "`\(entry.name)` already stands in \(first)"),
                    remedy: Words(vi: "bỏ một trong hai", en: "remove one of the two")
                )
            }
            seen[key] = place.location
        }
    }

    private func refuseOrphans() throws {
        let provinces = Set(places.map(\.entry).filter { $0.kind.isProvincial }.map(\.name))
        for place in places {
            guard let parent = place.entry.parent, !provinces.contains(parent) else { continue }
            throw UserFault(
                place.location,
                Words(
                    vi: "`\(place.entry.name)` thuộc `\(parent)`, mà không có tỉnh, thành phố nào tên ấy",
                    en: "`\(place.entry.name)` lies in `\(parent)`, and no province or city has that name"
                ),
                remedy: Words(
                    vi: "sửa tên tỉnh, hoặc ghi tỉnh ấy vào places.yaml",
                    en: "mend the province's name, or add it to places.yaml"
                )
            )
        }
    }
}
