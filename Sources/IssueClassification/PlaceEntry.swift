package import PressModel

/// A place of the gazetteer.
package struct PlaceEntry: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case region, province, city
        /// Any unit below a province and above a commune: `quận`, `huyện`, `thị xã`, `thành phố`.
        case district
        case urbanDistrict = "urban_district"
        case ruralDistrict = "rural_district"
        case provincialCity = "provincial_city"
        case town, township, ward, commune, zone
        /// A longer name that hides the places inside it and is none (`Thái Bình Dương`).
        case mask
    }

    package let name: String
    package let kind: Kind
    /// The unit it lies in, or the one it went into when it is a former unit.
    package let parent: String?
    package let aliases: [String]
    /// The first day of the unit in this form; nil when the gazetteer does not say.
    package let from: CalendarDay?
    /// The last day of a unit that was dissolved.
    package let until: CalendarDay?
    /// A unit that was dissolved, such as a province before 1 July 2025.
    package let isFormer: Bool
    /// The name counts only after a word such as phường, xã, tỉnh.
    package let needsContext: Bool
    /// The name counts only in an article that names a place of its province as well.
    package let needsProvince: Bool
}

extension PlaceEntry.Kind {
    /// Whether the unit is one of the 34 of today, or of the 63 before.
    var isProvincial: Bool { self == .province || self == .city }

    /// The word that is written before the name of such a unit, empty where there is none.
    var unitWord: String {
        switch self {
        case .region, .mask, .district: ""
        case .province: "tỉnh"
        case .city, .provincialCity: "thành phố"
        case .urbanDistrict: "quận"
        case .ruralDistrict: "huyện"
        case .town: "thị xã"
        case .township: "thị trấn"
        case .ward: "phường"
        case .commune: "xã"
        case .zone: "đặc khu"
        }
    }
}
