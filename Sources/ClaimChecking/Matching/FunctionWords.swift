/// Syllables that bind a sentence and say nothing of what it is about.
enum FunctionWords {
    /// How much of its weight such a syllable keeps.
    static let weight = 0.2

    /// Canonical forms.
    static let all: Set<String> = [
        "ai", "bị", "bởi", "các", "cả", "cái", "chỉ", "cho", "chưa", "có", "còn", "của", "cùng", "cũng", "do", "dù",
        "đã", "đang", "đây", "để", "đều", "đi", "đó", "được", "gì", "hay", "hoặc", "hơn", "khi", "không", "là", "lại",
        "lên", "mà", "mọi", "một", "mỗi", "này", "nào", "nên", "nếu", "người", "nhiều", "những", "như", "ở", "phải",
        "qua", "ra", "rất", "rồi", "sau", "sẽ", "số", "tại", "theo", "thì", "trên", "trong", "trước", "từ", "và",
        "vào", "vẫn", "vì", "việc", "với", "vừa", "về", "đến", "năm", "ngày", "tháng",
    ]
}
