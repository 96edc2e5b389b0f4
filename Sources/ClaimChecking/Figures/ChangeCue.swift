/// The word before a number that makes it a change.
struct ChangeCue {
    /// Whether it says that the number grew.
    let isRising: Bool
    /// Whether it only says how far two numbers are apart.
    let isContrast: Bool

    private static let rising: Set<String> = [
        "tăng", "thêm", "vượt", "gấp", "nhiều", "cao", "đội", "đắt", "rộng", "dài", "lớn", "đông", "trội",
    ]
    private static let falling: Set<String> = [
        "giảm", "ít", "thấp", "hụt", "bớt", "hạ", "rẻ", "ngắn", "kém", "mất", "sụt", "tụt",
    ]
    private static let contrast: Set<String> = ["chênh", "lệch", "cách"]
    private static let known = rising.union(falling).union(contrast)
    /// Words that say that a number moved.
    static let words: Set<String> = ["tăng", "giảm", "vượt", "gấp"]
    private static let links: Set<String> = [
        "thêm", "hơn", "lên", "đến", "tới", "khoảng", "trưởng", "nhẹ", "mạnh", "đi", "là", "được", "gần", "đạt",
        "tương", "đương", "mức", "bình", "quân", "nhau", "tỷ", "lệ",
    ]

    init?(before index: Int, in text: FigureText) {
        let words = text.lead(index).words
        let links = words.reversed().prefix { Self.links.contains($0) && !Self.known.contains($0) }
        guard let cue = words.dropLast(links.count).last, Self.known.contains(cue) else { return nil }
        // "cao 3 m" is no change; "cao hơn 3 m" is.
        let adjectives: Set<String> = ["nhiều", "cao", "đắt", "rộng", "dài", "lớn", "đông", "ít", "thấp", "rẻ", "ngắn"]
        if adjectives.contains(cue), !links.contains("hơn"), !words.suffix(2).contains("thêm") { return nil }
        isContrast = Self.contrast.contains(cue)
        isRising = Self.rising.contains(cue) || isContrast
    }

    /// Whether the numbers changed the way the word says.
    func agrees(_ before: Double, _ after: Double) -> Bool { isRising ? after > before : after < before }
}
