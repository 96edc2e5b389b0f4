/// Numbers written in words: `hai mươi lăm`, `một phần ba`.
enum NumberWords {
    static let digits: [String: Double] = [
        "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
        "mười": 10,
    ]

    private static let endings: [String: Double] = ["mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5]

    /// Things that are counted in words; elsewhere `ba` and `năm` are mostly no numbers.
    private static let counted: Set<String> = [
        "người", "hộ", "xã", "vụ", "trường", "đơn", "nam", "nữ", "căn", "chiếc", "dự", "công", "thôn", "bản", "ca",
        "học", "em", "cháu", "đối", "bị", "nhà", "phường", "huyện", "quận", "tỉnh", "thành", "lớp", "điểm", "đoàn",
    ]

    /// Reads a number below a hundred from the first words, and how many words it takes.
    static func read(_ words: ArraySlice<String>) -> (value: Double, length: Int)? {
        guard let first = words.first, let head = digits[first] else { return nil }
        let second = words.dropFirst().first ?? ""
        if second == "mươi" || second == "chục", (2...9).contains(head) {
            let third = words.dropFirst(2).first ?? ""
            if let tail = endings[third] ?? digits[third], tail < 10 { return (head * 10 + tail, 3) }
            return (head * 10, 2)
        }
        if head == 10, let tail = endings[second] ?? digits[second], tail < 10 { return (10 + tail, 2) }
        return counted.contains(second) || NumberScale.named(second) != nil ? (head, 1) : nil
    }

    /// Reads `một phần ba`, `hai phần ba`, `một nửa`, `nửa`, as a share of 1.
    static func readFraction(_ words: ArraySlice<String>) -> (value: Double, length: Int)? {
        let three = Array(words.prefix(3))
        if three.count == 3, three[1] == "phần", let over = digits[three[0]],
            let under = digits[three[2]] ?? endings[three[2]],
            under > over
        {
            return (over / under, 3)
        }
        return three.starts(with: ["một", "nửa"]) ? (0.5, 2) : nil
    }
}
