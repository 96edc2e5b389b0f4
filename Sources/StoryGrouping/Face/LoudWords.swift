import Foundation

/// Words by which a headline calls for attention instead of saying what happened.
enum LoudWords {
    private static let phrases = [
        "sốc", "kinh hoàng", "rùng mình", "hé lộ", "sự thật", "bất ngờ", "xôn xao", "dậy sóng", "chấn động", "kinh hãi",
        "khiến nhiều người", "khiến dân mạng", "gây bão", "điều gì", "vì sao", "tại sao", "lý do", "nóng:", "clip:",
        "video:", "ảnh:", "không ngờ", "tá hỏa", "hoảng hồn", "ám ảnh", "bí ẩn", "cực nóng", "xem ngay", "thót tim",
    ]

    /// Whether a headline has such words, asks or exclaims, or leaves off.
    static func areIn(_ title: String) -> Bool {
        let small = title.lowercased().precomposedStringWithCanonicalMapping
        let words = " " + small.map { $0.isLetter || $0 == ":" ? String($0) : " " }.joined() + " "
        return small.contains { "!?…".contains($0) } || small.contains("...")
            || phrases.contains { words.contains(" \($0) ") }
    }
}
