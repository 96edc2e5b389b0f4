/// When a number was counted, as far as the words beside it tell: a year, a month, before or now.
struct FigureTime {
    /// The year; 0 for `năm trước`, `cùng kỳ`, and 9999 for `năm nay`, `hiện nay`; nil for a month or the like.
    let order: Int?
    /// The words that name it.
    let words: [String]
    /// The spans named, `tháng`, `quý`: months are not compared with years.
    let spans: Set<String>

    var isEarlier: Bool { order == 0 || (order ?? 9_999) < 2_100 }

    private static let earlier: Set<String> = [
        "năm trước", "năm ngoái", "cùng kỳ", "trước đó", "kỳ trước", "tuần trước", "tháng trước", "quý trước",
        "trước đây", "ban đầu", "đầu năm", "đầu kỳ", "vụ trước", "hôm qua", "đầu tháng",
    ]
    private static let now: Set<String> = [
        "năm nay", "hiện nay", "đến nay", "tuần này", "tháng này", "quý này", "cuối năm", "cuối kỳ", "vụ này",
        "hôm nay",
        "tuần qua",
    ]
    private static let periods: Set<String> = ["tháng", "quý", "tuần"]

    /// The times of two quantities, which differ; one left out is taken for now beside `năm trước`, and the reverse.
    static func pair(_ one: Int, _ two: Int, in text: FigureText) -> (FigureTime, FigureTime)? {
        switch (FigureTime(of: one, in: text), FigureTime(of: two, in: text)) {
        case (let first?, let second?):
            return first.words != second.words && first.spans == second.spans ? (first, second) : nil
        case (nil, let second?) where second.order == 0: return (FigureTime(order: 9_999), second)
        case (let first?, nil) where first.order == 0: return (first, FigureTime(order: 9_999))
        case (nil, let second?) where second.order == 9_999: return (FigureTime(order: 0), second)
        default: return nil
        }
    }

    private init(order: Int) {
        self.order = order
        words = []
        spans = []
    }

    /// The time of a quantity: right after it (`34 triệu baht năm 2015`), or the last named before it in its sentence.
    init?(of index: Int, in text: FigureText) {
        let tail = Array(text.tail(index).words.prefix(4))
        if ["năm", "(", "của", "vào", "hồi", "đầu"].contains(tail.first), let time = FigureTime(tail) {
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
        for place in words.indices.reversed() {
            let isCompared = words[max(0, place - 4)..<place].contains("so")
            if isCompared, !comparing { continue }
            guard let (order, named) = Self.time(at: place, of: words) else { continue }
            self.order = order
            self.words = named
            spans = Set(words[max(0, place - 6)...place]).intersection(Self.periods)
            return
        }
        return nil
    }

    private static func time(at place: Int, of words: [String]) -> (Int?, [String])? {
        let word = words[place]
        if word.utf8.count == 4, let year = Int(word), (1900...2100).contains(year) { return (year, [word]) }
        if word == "hiện" || word == "nay" { return (9_999, [word]) }
        guard place > 0 else { return nil }
        let pair = "\(words[place - 1]) \(word)"
        if earlier.contains(pair) { return (0, [pair]) }
        if now.contains(pair) { return (9_999, [pair]) }
        return periods.contains(words[place - 1]) ? (nil, [pair]) : nil
    }

    /// Whether `so với` this time means that base, for who writes of the later one.
    func means(_ base: FigureTime, seenFrom later: FigureTime) -> Bool {
        guard let order else { return words == base.words }
        guard let earlier = base.order else { return false }
        return order == earlier || (order == 0 && (later.order == 9_999 || earlier == (later.order ?? 0) - 1))
    }
}
