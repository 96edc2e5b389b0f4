/// The word after a number that says what is counted.
enum CountedNoun {
    /// Words that follow a number without being what it counts.
    private static let others: Set<String> = [
        "được", "đã", "là", "và", "của", "trong", "ở", "tại", "so", "với", "có", "bị", "thì", "cho", "từ", "đến",
        "trên", "dưới", "vào", "về", "nhưng", "hoặc", "hay", "chiếm", "đạt", "tăng", "giảm", "trở", "còn", "lên",
        "xuống", "gồm", "bao", "tương", "để", "do", "theo", "sau", "trước", "khi", "nên", "mà", "cùng", "vẫn", "chưa",
        "như", "bằng", "này", "nói", "mỗi", "hơn", "kém", "thuộc", "thay", "gấp",
    ]

    /// People under any name, since a part of them often goes by another.
    private static let persons: Set<String> = [
        "nhân khẩu", "công nhân", "lao động", "học sinh", "học viên", "sinh viên", "em", "cháu", "bệnh nhân",
        "bệnh nhi", "nam", "nữ", "phụ nữ", "phụ huynh", "cán bộ", "thành viên", "đối tượng", "hành khách", "thí sinh",
        "giáo viên", "đoàn viên", "đảng viên", "hội viên", "nạn nhân", "tình nguyện", "nông dân", "trẻ", "trẻ em",
        "dân", "khẩu", "viên chức", "công chức", "ứng viên", "bé",
    ]

    /// Names of the same thing; words that stand before any thing say nothing.
    private static let synonyms = ["chiếc": "", "cái": "", "con": ""]

    /// Spans of time, which add up in their own way.
    static let times: Set<String> = ["năm", "tháng", "tuần", "ngày", "giờ", "phút", "giây", "tuổi"]

    static func read(_ words: ArraySlice<String>) -> String? {
        guard let first = words.first, first.unicodeScalars.first?.properties.isAlphabetic == true,
            !others.contains(first)
        else { return nil }
        let pair = "\(first) \(words.dropFirst().first ?? "")"
        if persons.contains(first) || persons.contains(pair) { return "người" }
        if pair == "phương tiện" || pair == "ô tô" { return "xe" }
        if let same = synonyms[first] { return same }
        return first == "trường" && words.dropFirst().first == "hợp" ? "trường hợp" : first
    }
}
