/// The word before a number that makes it a change.
struct ChangeCue {
    /// Whether it says that the number grew.
    let isRising: Bool
    /// Whether it only says how far two numbers are apart.
    let isContrast: Bool

    private static let rising: Set<String> = [
        "tăng", "thêm", "vượt", "gấp", "nhiều", "cao", "đội", "đắt", "rộng", "dài", "lớn", "đông", "trội", "vọt",
        "nhanh", "nặng", "sâu", "xa", "lâu", "mạnh", "tốt", "dày",
    ]
    private static let falling: Set<String> = [
        "giảm", "ít", "thấp", "hụt", "bớt", "hạ", "rẻ", "ngắn", "kém", "mất", "sụt", "tụt",
        "chậm", "nhẹ", "sớm", "hẹp", "nhỏ",
    ]
    private static let contrast: Set<String> = ["chênh", "lệch", "cách"]
    private static let movements: Set<String> = [
        "tăng", "thêm", "vượt", "gấp", "đội", "vọt", "giảm", "hụt", "bớt", "hạ", "mất", "sụt", "tụt", "chênh", "lệch",
        "cách",
    ]
    /// All words that may make a number a change.
    static let known = rising.union(falling).union(contrast)
    /// Words that say that a number moved.
    static let words: Set<String> = ["tăng", "giảm", "vượt", "gấp"]
    private static let links: Set<String> = [
        "thêm", "hơn", "lên", "đến", "tới", "khoảng", "trưởng", "đi", "là", "được", "gần", "đạt",
        "tương", "đương", "mức", "bình", "quân", "nhau", "tỷ", "lệ",
    ]

    init?(before index: Int, in text: FigureText) {
        let words = text.lead(index).words
        let links = words.reversed().prefix { Self.links.contains($0) && !Self.known.contains($0) }
        let left = words.dropLast(links.count)
        guard var cue = left.last, Self.known.contains(cue) else { return nil }
        // "cao 3 m" is no change; "cao hơn 3 m" and "tăng mạnh 3 m" are.
        if !Self.movements.contains(cue), !links.contains("hơn"), words.last != "thêm" {
            guard let before = left.dropLast().last, Self.movements.contains(before) else { return nil }
            cue = before
        }
        isContrast = Self.contrast.contains(cue)
        isRising = Self.rising.contains(cue) || isContrast
    }

    /// Whether the numbers changed the way the word says.
    func agrees(_ before: Double, _ after: Double) -> Bool { isRising ? after > before : after < before }
}
