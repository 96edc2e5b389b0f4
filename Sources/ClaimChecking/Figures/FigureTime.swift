/// When a number was counted, as far as the words beside it tell: a year, or before and now.
struct FigureTime {
    /// The year; 0 for `năm trước`, `cùng kỳ`, and 9999 for `năm nay`, `hiện nay`.
    let order: Int
    /// The spans named, `tháng`, `quý`: months are not compared with years.
    let spans: Set<String>

    private static let earlier: Set<String> = [
        "năm trước", "năm ngoái", "cùng kỳ", "trước đó", "kỳ trước", "tuần trước", "tháng trước", "quý trước",
    ]
    private static let now: Set<String> = ["năm nay", "hiện nay", "đến nay", "tuần này", "tháng này", "quý này"]

    /// The time of a quantity: right after it (`34 triệu baht năm 2015`), or the last named before it in its sentence.
    init?(of index: Int, in text: FigureText) {
        let tail = Array(text.tail(index).words.prefix(4))
        if ["năm", "(", "của", "vào"].contains(tail.first), let time = FigureTime(tail) {
            self = time
            return
        }
        let end = text.quantities[index].start
        let words = text.tokens[max(0, end - 30)..<end].map(\.word)
        let start = words.lastIndex { $0 == FigureToken.sentenceEnd || $0 == FigureToken.barrier }.map { $0 + 1 } ?? 0
        self.init(Array(words[start...]))
    }

    /// The last time named by words; one that something is compared with does not count unless asked for.
    init?(_ words: [String], comparing: Bool = false) {
        spans = Set(words).intersection(["tháng", "quý", "tuần", "ngày", "vụ"])
        for place in words.indices.reversed() {
            let isCompared = words[max(0, place - 4)..<place].contains("so")
            if isCompared, !comparing { continue }
            if let year = Int(words[place]), words[place].utf8.count == 4, (1900...2100).contains(year) {
                order = year
                return
            }
            let pair = place > 0 ? "\(words[place - 1]) \(words[place])" : ""
            if Self.earlier.contains(pair) || Self.now.contains(pair) {
                order = Self.now.contains(pair) ? 9_999 : 0
                return
            }
        }
        return nil
    }

    /// Whether `so với` this time means that base, for who writes of the later one.
    func means(_ base: FigureTime, seenFrom later: FigureTime) -> Bool {
        order == base.order || (order == 0 && base.order == later.order - 1)
    }
}
