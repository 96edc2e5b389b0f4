/// Tells numbers that count nothing from those that do.
enum NonQuantity {
    enum Kind {
        /// A date, a number of a document, an address: read as words.
        case words
        /// A range, a score, a telephone number: nothing is read across it.
        case opaque
        case quantities
    }

    /// Words before a number that make it a name or a place in an order, with the greatest such number.
    static let labels: [String: Double] = [
        "ngày": 31, "tháng": 12, "mùng": 31, "mồng": 31, "quý": 4, "thứ": 999, "điều": 999, "khoản": 99, "mục": 99,
        "chương": 99, "định": 999, "lộ": 999, "phường": 30, "quận": 12, "tổ": 99, "ấp": 20, "phố": 20, "km": 9_999,
        "lớp": 12, "khóa": 99, "hạng": 99, "cấp": 4, "top": 999, "nhóm": 20, "loại": 9, "đợt": 20, "tầng": 99,
        "lô": 999, "thửa": 9_999, "hẻm": 9_999, "ngõ": 9_999, "ngách": 999, "kiệt": 999, "đt": 999, "ql": 999,
        "tl": 999, "thôn": 20, "bản": 20, "vòng": 9, "trang": 999, "hình": 99, "bảng": 99, "kỷ": 30, "lúc": 24,
        "tel": 1e15, "fax": 1e15, "hotline": 1e15, "sđt": 1e15, "thoại": 1e15,
    ]
    /// Words before `số` that leave it a number of things.
    private static let counts: Set<String> = ["tổng", "trong", "trên", "con", "dân", "doanh", "với"]
    private static let dated: Set<String> = [
        "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "tháng", "hôm", "mùng", "quý", "đầu", "cuối", "giữa", "nay",
        "trước", "dịp", "lễ", "từ", "đến", "và", "kỳ", "qua", "hết", "tới",
    ]

    static func kind(of cluster: NumberCluster, in tokens: [FigureToken]) -> Kind {
        let first = cluster.numbers[0]
        let before = first > 0 ? tokens[first - 1].word : ""
        switch cluster.numbers.count {
        case 1: return kind(ofSingle: first, before, in: tokens)
        case 2 where cluster.marks[0] == "/": return kind(ofPair: cluster, before, in: tokens)
        default:
            let isDate = cluster.numbers.count == 3 && isYear(tokens[cluster.numbers[2]].word)
            return isDate || labels[before] != nil ? .words : .opaque
        }
    }

    private static func kind(ofSingle place: Int, _ before: String, in tokens: [FigureToken]) -> Kind {
        let word = tokens[place].word
        let next = tokens.dropFirst(place + 1).first
        if isDocument(place, in: tokens) { return .words }
        if before == "số", !(place > 1 && counts.contains(tokens[place - 2].word)) { return .words }
        if isLabelled(word, before), next?.word != "%" { return .words }
        if isTelephone(word) { return .opaque }
        if WrittenNumber(word) == nil { return word.utf8.allSatisfy { (44...57).contains($0) } ? .opaque : .words }
        guard isYear(word) else { return .quantities }
        let isScaled = next.map { NumberScale.named($0.word) != nil || Measure.named($0.word) != nil } ?? false
        return isScaled || next?.word == "%" ? .quantities : .words
    }

    private static func isLabelled(_ word: String, _ before: String) -> Bool {
        guard let most = labels[before] else { return false }
        return Double(word).map { $0 <= most } ?? false
    }

    /// `238-QĐ/TW`, `12/NQ-CP`: a mark and capitals right after the number.
    private static func isDocument(_ place: Int, in tokens: [FigureToken]) -> Bool {
        guard place + 2 < tokens.count, ["/", "-"].contains(tokens[place + 1].word) else { return false }
        let (mark, next) = (tokens[place + 1], tokens[place + 2])
        return tokens[place].touches(mark) && mark.touches(next) && next.isCapital && next.isWord
    }

    /// `20/11`, `6/2023`, `24/7` are no part and whole; `5/12 xã` is.
    private static func kind(ofPair cluster: NumberCluster, _ before: String, in tokens: [FigureToken]) -> Kind {
        let words = cluster.numbers.map { tokens[$0].word }
        if isDocument(cluster.numbers[1], in: tokens) || isLabelled(words[0], before) { return .words }
        guard let one = WrittenNumber(words[0]), let two = WrittenNumber(words[1]) else { return .opaque }
        if one.value <= 31, one.decimals == 0, isYear(words[1]) { return .words }
        let mayBeDate = (1...31).contains(one.value) && (1...12).contains(two.value) && one.decimals + two.decimals == 0
        let isCounted = tokens.dropFirst(cluster.end).first?.isWord ?? false
        if mayBeDate, dated.contains(before) || one.value > two.value || !isCounted { return .words }
        return one.value == 24 ? .words : .quantities
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && (Int(word).map { (1900...2100).contains($0) } ?? false)
    }

    /// Eight digits and more without points, or fewer after a nought.
    private static func isTelephone(_ word: String) -> Bool {
        let digits = word.utf8.prefix { (48...57).contains($0) }.count
        return digits >= 8 || (digits >= 4 && word.hasPrefix("0"))
    }
}
