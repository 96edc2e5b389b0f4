/// Words before a place's name that say what kind of unit it is.
enum PlaceUnit {
    /// Each word with the kinds it may stand before; `thành phố` also names the former cities below a province.
    static let words: [(word: String, kinds: Set<PlaceEntry.Kind>)] = [
        ("tỉnh", [.province, .city]), ("thành phố", [.city, .district]), ("TP", [.city, .district]),
        ("T.P", [.city, .district]), ("thị xã", [.district]), ("TX", [.district]), ("huyện", [.district]),
        ("H", [.district]), ("quận", [.district]), ("Q", [.district]), ("phường", [.ward]), ("P", [.ward]),
        ("xã", [.commune]), ("thị trấn", [.commune, .district]),
    ]
}
