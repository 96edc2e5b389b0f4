/// Words that say that what follows is part of what was counted before.
enum PartVerb {
    static let words: Set<String> = [
        "đã", "có", "được", "xong", "hoàn", "giải", "quyết", "xử", "thực", "giải", "đạt", "trong", "nay", "số", "thu",
    ]
}

/// The words that bind a share to the numbers before it.
enum ShareLink {
    private static let words: Set<String> = [
        "đạt", "chiếm", "tỷ", "tỉ", "lệ", "tương", "đương", "ứng", "bằng", "với", "là", "được", "tới", "đến", "mức",
        "tức", "hay", "nghĩa", "tính", "ra", "mới", "chỉ", "còn", "vỏn", "vẹn", "hoàn", "thành", "giải", "quyết",
        "trên", "ước", "khoảng",
    ]
    private static let binding: Set<String> = [
        "đạt", "chiếm", "lệ", "đương", "bằng", "ứng", "tức", "nghĩa", "ra", "hay",
    ]

    /// Words after which the numbers are no part and whole of one thing.
    ///
    /// Votes (`tán thành`) are among them: their share is one of all deputies by custom, not of those who voted.
    static let turns: Set<String> = [
        "tán", "tăng", "giảm", "nhưng", "ngoái", "cùng", "so", "bình",
    ]
    /// Words that a share right after them is not one of the numbers before.
    private static let other: Set<String> = ["vượt", "mỗi", "thêm", "bớt"]
    /// Words and marks after which nothing belongs to a share.
    static let closing: Set<String> = [",", ")", "(", ";", "và", ":", "-", "\"", "”", "còn", "nhưng", "¶"]

    /// `… đã giải ngân 84 tỷ đồng. Tỷ lệ giải ngân đạt 42%`.
    static func bindsAnew(_ gap: FigureGap) -> Bool {
        guard gap.sentenceEnds == 1, !gap.containsAny(turns) else { return false }
        let sentence = gap.lastSentence
        let isRate =
            sentence.words.prefix(4).contains("lệ") && ["đạt", "là", "mới", "chỉ"].contains(sentence.words.last)
        return isRate && sentence.words.count <= 10 && !sentence.contains(",")
    }

    static func binds(_ gap: FigureGap) -> Bool {
        guard !gap.crossesSentence, !gap.containsAny(turns), !gap.has("lần lượt") else { return false }
        let link = gap.lastClause
        guard !link.containsAny(other) else { return false }
        guard gap.words.count - link.words.count <= 16 else { return false }
        if gap.words.last == "(" { return true }
        if link.isOf(words) { return link.containsAny(binding) }
        if link.words.prefix(2).contains("lệ"), ["là", "đạt", "lệ"].contains(link.words.last) || link.words.count <= 6 {
            return link.words.count <= 8
        }
        // After a comma the share would be one of something new: "…, nữ chiếm 40%".
        let close = FigureGap(words: Array(link.words.suffix(3)))
        return link.words.count == gap.words.count && close.words.contains { ["chiếm", "đạt"].contains($0) }
            && gap.words.count <= 10
            && !link.contains("đó")
    }
}
