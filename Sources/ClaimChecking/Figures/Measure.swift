/// A unit of measure and how much of its kind it holds.
struct Measure: Equatable {
    /// The unit that its kind is counted in: `m2` of `ha`.
    let base: String
    let factor: Double

    static func named(_ word: String) -> Measure? { single[word] }

    /// Reads a unit of one or two words, and how many it takes.
    static func read(_ words: ArraySlice<String>) -> (measure: Measure, length: Int)? {
        guard let first = words.first else { return nil }
        let second = words.dropFirst().first ?? ""
        if let measure = double["\(first) \(second)"] { return (measure, 2) }
        return single[first].map { ($0, 1) }
    }

    private static let single: [String: Measure] = table([
        ("đồng", [("đồng", 1), ("vnd", 1), ("vnđ", 1), ("đ", 1)]),
        ("usd", [("usd", 1), ("đôla", 1)]), ("euro", [("euro", 1), ("eur", 1)]),
        ("kg", [("kg", 1), ("tấn", 1_000), ("tạ", 100), ("yến", 10), ("kilôgam", 1)]),
        ("m2", [("m2", 1), ("m²", 1), ("km²", 1_000_000), ("ha", 10_000), ("hecta", 10_000), ("km2", 1_000_000)]),
        ("m", [("m", 1), ("km", 1_000), ("mét", 1)]), ("m3", [("m3", 1), ("m³", 1)]), ("lít", [("lít", 1)]),
        ("kwh", [("kwh", 1)]), ("mw", [("mw", 1)]),
    ])

    private static let double: [String: Measure] = table([
        ("usd", [("đô la", 1)]), ("m2", [("mét vuông", 1), ("héc ta", 10_000), ("km vuông", 1_000_000)]),
        ("m3", [("mét khối", 1)]), ("m", [("cây số", 1_000)]),
    ])

    private static func table(_ rows: [(String, [(String, Double)])]) -> [String: Measure] {
        Dictionary(
            uniqueKeysWithValues: rows.flatMap { base, names in
                names.map { ($0.0, Measure(base: base, factor: $0.1)) }
            }
        )
    }
}
