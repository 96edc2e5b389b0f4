/// Phrases that are never proposed.
enum ProposalWords {
    /// Whether the phrase begins or ends in the middle of a thought, or speaks of what no lexicon may.
    static func areRefused(_ words: [String]) -> Bool {
        guard let first = words.first, let last = words.last else { return true }
        if functionWords.contains(first) || functionWords.contains(last) { return true }
        let padded = " " + words.joined(separator: " ") + " "
        return RefusedSubjects.phrases.contains { padded.contains(" \($0) ") }
    }

    static let functionWords: Set<String> = [
        "ai", "anh", "bà", "bị", "bởi", "bằng", "các", "cái", "cho", "chị", "chỉ", "chưa", "có", "còn", "cùng", "của",
        "cũng", "cứ", "do", "dù", "giữa", "gì", "hay", "hoặc", "hơn", "khi", "không", "khá", "là", "làm", "lại", "lên",
        "lúc", "lắm", "mà", "mình", "mỗi", "mọi", "một", "nay", "này", "nên", "nếu", "như", "nhưng", "nhiều", "nhất",
        "những", "nào", "nó", "nói", "nơi", "phải", "qua", "quá", "ra", "rất", "rằng", "sau", "sẽ", "số", "so", "sự",
        "theo", "thì", "thế", "thêm", "trong", "trên", "trước", "tôi", "tại", "từ", "từng", "và", "vài", "vào", "vì",
        "vẫn", "về", "với", "vừa", "xuống", "đang", "đã", "đây", "đó", "đến", "để", "đều", "đi", "được", "ông", "ở",
        "chúng", "họ", "em", "cô", "hai", "ba", "hôm", "ngày", "tháng", "năm", "biết",
    ]
}
