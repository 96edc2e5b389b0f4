/// The word after a number that says how many times it is taken: `nghìn`, `triệu`, `tỷ`.
enum NumberScale {
    static let values: [String: Double] = [
        "nghìn": 1e3, "ngàn": 1e3, "vạn": 1e4, "triệu": 1e6, "tr": 1e6, "tỷ": 1e9, "tỉ": 1e9,
    ]

    static func named(_ word: String) -> Double? { values[word] }

    /// Reads `triệu` or `nghìn tỷ`: the scale and how many words it takes.
    static func read(_ words: ArraySlice<String>) -> (value: Double, length: Int)? {
        guard let first = words.first.flatMap(named) else { return nil }
        if first < 1e9, let second = words.dropFirst().first.flatMap(named), second == 1e9 { return (first * 1e9, 2) }
        return (first, 1)
    }
}
