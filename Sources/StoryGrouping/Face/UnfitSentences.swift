/// Lines of an article that say nothing of the event: captions, bylines, menus, calls to the reader.
enum UnfitSentences {
    /// Whether a sentence must not be shown.
    static func contain(_ sentence: Passage) -> Bool {
        let text = sentence.text
        guard sentence.syllableCount >= shortest, endsAsSentence(text) else { return true }
        if sentence.capitals * 10 > sentence.syllableCount * 7 { return true }
        let small = text.lowercased().drop { !$0.isLetter && !$0.isNumber }
        return openings.contains { small.hasPrefix($0) } || insides.contains { small.contains($0) }
    }

    /// Whether a sentence says whose picture it is: what stands on its line is the picture's caption.
    static func isCredit(_ sentence: String) -> Bool {
        let small = sentence.lowercased().drop { !$0.isLetter }
        return credits.contains { small.hasPrefix($0) }
    }

    private static let credits = ["ảnh:", "ảnh minh họa", "nguồn ảnh", "đồ họa:", "video:", "clip:"]

    /// Syllables of a sentence that says what happened.
    private static let shortest = 8

    private static let openings = [
        "ảnh:", "ảnh minh họa", "ảnh chụp", "ảnh cắt", "nguồn:", "nguồn ảnh", "video:", "clip:", "đồ họa:", "xem thêm",
        "đọc thêm", "xem tiếp", "tin liên quan", "bài liên quan", "tin cùng chuyên mục", "mời bạn đọc",
        "mời quý độc giả",
        "mời độc giả", "kính mời", "bạn đọc có thể", "bấm vào", "nhấn vào", "bấm để", "theo dõi chúng tôi",
        "theo dõi báo",
        "theo dõi kênh", "đăng ký nhận", "đăng ký kênh", "trang chủ", "bản quyền", "đường dây nóng của", "tòa soạn",
        "bài, ảnh", "tin, ảnh", "bài:", "tin:", "thực hiện:", "chia sẻ bài viết",
    ]

    private static let insides = [
        "ảnh:", "(ảnh", "ảnh minh họa", "nguồn ảnh", "©", "http://", "https://", "trên google news", "gửi về tòa soạn",
        "về tòa soạn", "ghi rõ nguồn", "bấm vào đây", "tại đây.",
    ]

    private static func endsAsSentence(_ text: String) -> Bool {
        let last = text.last { !"\"”’»)]".contains($0) }
        return last.map { ".!?…".contains($0) } ?? false
    }
}
