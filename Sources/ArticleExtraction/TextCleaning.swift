/// Recognises lines inside an article's container that are not its text.
enum TextCleaning {
    /// Openings of lines that point elsewhere, in lower case.
    private static let pointers = [
        ">>", "»", "xem thêm", "đọc thêm", "tin liên quan", "bài liên quan", "tin cùng chuyên mục", "tags:", "từ khóa:",
        "từ khoá:", "chia sẻ:", "mời quý độc giả", "mời bạn đọc", "bình luận", "theo dõi báo", "video:", "clip:",
    ]

    /// Whether a line points to other articles or pages.
    static func isPointer(_ text: String) -> Bool {
        guard text.utf8.count < 400 else { return false }
        let lower = text.prefix(30).lowercased()
        return pointers.contains { lower.hasPrefix($0) }
    }

    /// Whether a line right after a picture is its caption: short, and naming the photo's source or no sentence.
    static func looksLikeCaption(_ text: String) -> Bool {
        guard text.utf8.count < 400 else { return false }
        let lower = text.lowercased()
        return ["ảnh:", "nguồn:", "đồ họa:", "(ảnh", "minh họa", "minh hoạ"].contains { lower.contains($0) }
    }

    /// The paragraphs without the lines at the end that are no sentences: signatures and sources.
    static func withoutTrailer(_ paragraphs: [String]) -> [String] {
        var paragraphs = paragraphs
        while paragraphs.count > 1, let last = paragraphs.last, isTrailer(last) { paragraphs.removeLast() }
        return paragraphs
    }

    private static func isTrailer(_ text: String) -> Bool {
        guard text.utf8.count < 90, let end = text.last else { return false }
        if [".", "!", "?", "…", "”", "\"", ":", ";"].contains(end) {
            return text.lowercased().hasPrefix("nguồn") || text.lowercased().hasPrefix("theo ") && text.utf8.count < 40
        }
        return text.split(separator: " ").count <= 8
    }
}
