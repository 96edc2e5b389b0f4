/// An office's area, as the names that places of it have in articles.
///
/// An office writes `scope: [Cần Thơ]`; an article may say `Ninh Kiều` or `Hậu Giang`.
package struct PlaceScope: Sendable {
    /// The area itself, and every place whose name is found in it alone.
    package let names: Set<String>

    /// Reads an area.
    /// - Parameters:
    ///   - area: Names of provinces, former ones too, districts or communes, with their unit word or without; a name
    ///     that the gazetteer does not know stays as it is.
    ///   - gazetteer: The places.
    package init(_ area: [String], in gazetteer: [PlaceEntry]) {
        let table = PlaceTable(gazetteer)
        let own = Set(area.map { Self.place(of: $0, gazetteer) })
        var inside: Set<String> = []
        var outside: Set<String> = []
        for place in gazetteer.indices {
            if Self.lies(place, in: own, table) {
                inside.insert(table.shown[place])
            } else {
                outside.insert(table.shown[place])
            }
        }
        names = own.union(inside.subtracting(outside))
    }

    /// Whether one of an article's places lies in the area.
    package func contains(anyOf places: [String]) -> Bool { places.contains(where: names.contains) }

    /// Whether a place, or a unit around it, is of the area.
    private static func lies(_ place: Int, in area: Set<String>, _ table: PlaceTable) -> Bool {
        guard table.entries[place].kind != .mask else { return false }
        let around = [table.shown[place], table.entries[place].parent, table.homes[place].map { table.shown[$0] }]
        return around.contains { $0.map(area.contains) ?? false }
    }

    /// The name under which articles have a place: `TP.HCM` is `TP Hồ Chí Minh`, `thành phố Cần Thơ` is `Cần Thơ`.
    private static func place(of name: String, _ gazetteer: [PlaceEntry]) -> String {
        let wanted = [name] + withoutUnit(name)
        for name in wanted {
            if let entry = gazetteer.first(where: { $0.name == name || $0.aliases.contains(name) }) {
                return entry.name
            }
        }
        return name
    }

    private static func withoutUnit(_ name: String) -> [String] {
        let name = name.split { " .".contains($0) }.joined(separator: " ")
        let units = PlaceEntry.Kind.allCases.map(\.unitWord).filter { !$0.isEmpty } + ["TP", "TX", "Q", "H", "P", "TT"]
        let rest = units.filter { name.lowercased().hasPrefix($0.lowercased() + " ") }.map { unit in
            String(name.dropFirst(unit.count + 1))
        }
        return [name] + rest
    }
}
