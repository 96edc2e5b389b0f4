/// Reads the words before a number that make it inexact.
enum HedgeReader {
    private static let words: [String: Quantity.Hedge] = [
        "hơn": .over, "trên": .over, "quá": .over, "gần": .under, "dưới": .under, "ngót": .under, "khoảng": .about,
        "chừng": .about, "xỉ": .about, "ước": .about, "độ": .about, "cỡ": .about, "tầm": .about,
    ]
    private static let pairs: [String: Quantity.Hedge] = [
        "ít nhất": .over, "tối thiểu": .over, "không dưới": .over, "không quá": .under, "tối đa": .under,
        "chưa tới": .under, "chưa đến": .under, "chưa đầy": .under, "xấp xỉ": .about, "ước tính": .about,
        "ước khoảng": .about, "ước đạt": .about, "lên tới": .none, "lên đến": .none,
    ]

    /// The hedge before a token, and the token that it begins with.
    static func read(before end: Int, in tokens: [FigureToken]) -> (Quantity.Hedge, start: Int) {
        // "gần gấp đôi" hedges what it is times; the word stays where patterns look for it.
        if end >= 2, tokens[end - 1].word == "gấp" { return (read(before: end - 1, in: tokens).0, end) }
        if end >= 2, let hedge = pairs["\(tokens[end - 2].word) \(tokens[end - 1].word)"], hedge != .none {
            return (hedge, end - 2)
        }
        guard end >= 1, let hedge = words[tokens[end - 1].word] else { return (.none, end) }
        // "nhiều hơn 20 vụ" compares.
        let comparing: Set<String> = [
            "nhiều", "ít", "cao", "thấp", "lớn", "nhỏ", "dài", "rộng", "đắt", "rẻ", "ngắn", "kém", "đông",
            "nhanh", "chậm", "nặng", "nhẹ", "sâu", "xa", "lâu", "sớm", "mạnh", "tốt", "dày", "hẹp",
        ]
        if end >= 2, tokens[end - 1].word == "hơn", comparing.contains(tokens[end - 2].word) { return (.none, end) }
        return (hedge, end - 1)
    }
}
