/// A part, a whole and the share that a sentence states with them.
struct ShareStatement {
    /// Positions of the tokens.
    let part: Int
    let whole: Int
    let share: Int
    /// The word that makes the share inexact, such as `hơn`.
    let hedge: String?
}

/// Finds statements of shares: `381/407 đơn, đạt tỷ lệ 93,6%`, `381 trong tổng số 407 đơn (93,6%)`,
/// `trong tổng số 407 đơn có 381 đơn được giải quyết, đạt 93,6%`.
///
/// Only plain forms are read, since a wrong finding costs more than a missed one: nothing may stand between the
/// numbers that could make the share one of something else.
struct ShareFinder {
    let text: FigureText

    func statements() -> [ShareStatement] {
        text.tokens.indices.filter(text.isPercent).compactMap { statement(endingAt: $0) }
    }

    private func statement(endingAt share: Int) -> ShareStatement? {
        guard endsPhrase(share), let link = link(before: share) else { return nil }
        guard let last = count(before: link.start, within: 8, unbroken: true) else { return nil }
        let (part, whole) = slashed(last) ?? among(last) ?? ofTotal(last) ?? (last, last)
        guard part != whole else { return nil }
        return ShareStatement(part: part, whole: whole, share: share, hedge: link.hedge)
    }

    /// Whether the percentage is the end of its phrase: `88,1% kế hoạch` is a share of something else.
    private func endsPhrase(_ share: Int) -> Bool {
        let after = text.after(share).drop { $0 == "%" }
        guard share + 1 < text.tokens.count, after.isEmpty else { return true }
        return text.tokens[share + 1].beginsSentence || text.tokens[share + 1].word == "và"
    }

    private static let linkWords: Set<String> = [
        "đạt", "chiếm", "tỷ", "tỉ", "lệ", "tương", "đương", "ứng", "bằng", "với", "là", "được", "tới", "đến", "mức",
    ]
    private static let hedges: Set<String> = ["hơn", "trên", "gần", "khoảng", "xấp", "xỉ", "ước", "chừng"]
    private static let links: Set<String> = ["đạt", "chiếm", "lệ", "đương", "bằng"]

    /// The words that bind the share to what stands before (`, đạt tỷ lệ hơn`), or a bracket.
    private func link(before share: Int) -> (start: Int, hedge: String?)? {
        var start = share
        var isBound = text.tokens[share].before == "("
        var hedge: String?
        while start > 0, !text.tokens[start].beginsSentence, text.tokens[start].before.isEmpty {
            let word = text.tokens[start - 1].word
            guard Self.linkWords.contains(word) || Self.hedges.contains(word) else { break }
            if Self.links.contains(word) { isBound = true }
            if Self.hedges.contains(word) { hedge = hedge ?? word }
            start -= 1
        }
        let isApart = [",", "(", "", "–", "-"].contains(text.tokens[start].before)
        return isBound && isApart && !text.tokens[start].beginsSentence ? (start, hedge) : nil
    }

    /// Words after which the numbers are no part and whole of one thing.
    ///
    /// Votes (`tán thành`) are among them: their
    /// share is one of all deputies by custom, not of those who voted.
    private static let turns: Set<String> = [
        "tán", "tăng", "giảm", "vượt", "mỗi", "nhưng", "thêm", "bớt", "lần", "năm",
    ]

    /// The nearest count before a position in the same sentence, with only words between.
    private func count(before end: Int, within limit: Int, unbroken: Bool) -> Int? {
        var index = end - 1
        while index >= 0, end - index <= limit + 1 {
            let token = text.tokens[index]
            if token.number != nil { return text.isPercent(index) ? nil : index }
            if token.beginsSentence || Self.turns.contains(token.word) { return nil }
            if token.word.utf8.contains(where: { (48...57).contains($0) }) { return nil }
            if unbroken, !token.before.isEmpty { return nil }
            index -= 1
        }
        return nil
    }

    /// `381/407`, when it is no date.
    private func slashed(_ whole: Int) -> (Int, Int)? {
        guard whole > 0, text.tokens[whole].before == "/", let part = text.tokens[whole - 1].number,
            let total = text.tokens[whole].number, text.after(whole) != "/", text.tokens[whole - 1].before != "/"
        else { return nil }
        let mayBeDate = part.value <= 31 && (total.value <= 12 || (1900...2100).contains(total.value))
        return mayBeDate ? nil : (whole - 1, whole)
    }

    /// `381 đơn trong tổng số 407`.
    private func among(_ whole: Int) -> (Int, Int)? {
        let words = text.tokens[max(0, whole - 3)..<whole].map(\.word)
        let isAmong =
            [["trong", "tổng", "số"], ["trên", "tổng", "số"]].contains(words) || words.suffix(2) == ["trong", "số"]
        guard isAmong, let part = count(before: whole, within: 7, unbroken: true) else { return nil }
        return (part, whole)
    }

    /// `tổng số 407 đơn, có 381 đơn`, of the same thing.
    private func ofTotal(_ part: Int) -> (Int, Int)? {
        guard let whole = count(before: part, within: 10, unbroken: false), whole >= 2,
            text.tokens[whole - 2].word == "tổng", text.tokens[whole - 1].word == "số",
            part + 1 < text.tokens.count, text.tokens[whole + 1].word == text.tokens[part + 1].word,
            text.tokens[whole + 1].number == nil
        else { return nil }
        return (part, whole)
    }
}
