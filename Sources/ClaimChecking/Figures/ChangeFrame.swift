/// The two numbers that a change lies between.
struct ChangeFrame {
    let before: Int
    let after: Int

    /// Words that may stand between the last comma and a change that is of the numbers before.
    private static let links: Set<String> = [
        "tức", "tương", "đương", "ứng", "hay", "với", "là", "mức", "đã", "như", "vậy", "bằng", "điều", "này", "đồng",
        "nghĩa", "việc", "hơn", "thêm", "lên", "đến", "tới", "khoảng", "nhẹ", "mạnh", "nhiều", "ít", "cao", "thấp",
        "gấp", "được", "chỉ", "trưởng", "đi", "gần", "chênh", "lệch", "đội", "hạ", "hụt", "bớt", "cả", "tỷ", "lệ", "(",
    ]

    /// Whether the words before a change leave its subject that of the numbers before.
    private static func keepsSubject(_ gap: FigureGap) -> Bool {
        let clause = gap.lastClause
        if clause.has("lần lượt") || gap.containsAny(["nhưng", "chiếm", "bình"]) { return false }
        return clause.words.count == gap.words.count
            ? gap.words.count <= 8 : clause.words.allSatisfy { links.contains($0) || ChangeCue.words.contains($0) }
    }

    /// The frames that the change at a position may belong to.
    static func frames(of stated: Int, in text: FigureText) -> [ChangeFrame] {
        [
            fromTo(endingAt: stated - 1, stated, text), fromTo(after: stated, text), comparedWith(stated, text),
            years(stated, text), fallen(stated, text), contrasted(stated, text),
        ].compactMap { $0 }
    }

    /// `từ 20 lên 25 triệu, tăng 25%`.
    private static func fromTo(endingAt after: Int, _ stated: Int, _ text: FigureText) -> ChangeFrame? {
        guard after > 0, let frame = fromTo(before: after - 1, text), let gap = text.gap(stated) else { return nil }
        guard !gap.crossesSentence, gap.words.count <= 14, keepsSubject(gap) else { return nil }
        return frame
    }

    /// `tăng 25%, từ 20 lên 25 triệu`, `tăng 25% (từ 20 lên 25 triệu)`.
    private static func fromTo(after stated: Int, _ text: FigureText) -> ChangeFrame? {
        guard let gap = text.gap(stated + 1), !gap.crossesSentence, gap.words.count <= 5,
            gap.ends(with: "từ") || gap.ends(with: "từ mức")
        else { return nil }
        return fromTo(before: stated + 1, text)
    }

    private static func fromTo(before: Int, _ text: FigureText) -> ChangeFrame? {
        guard before + 1 < text.quantities.count, let gap = text.gap(before + 1), !gap.crossesSentence else { return nil }
        let ends: Set<String> = ["lên", "xuống", "còn", "thành", "tới", "đến", "mức"]
        let moves: Set<String> = ["lên", "xuống", "còn", "thành"]
        let tail = gap.words.reversed().prefix { ends.contains($0) }
        guard gap.words.count <= 8, tail.contains(where: moves.contains), !gap.contains(",") else { return nil }
        guard text.lead(before).words.suffix(3).contains("từ") else { return nil }
        return ChangeFrame(before: before, after: before + 1)
    }

    /// `đạt 150 tỷ đồng, tăng 25% so với 120 tỷ đồng của năm trước`, `vượt 25% dự toán (120 tỷ đồng)`.
    private static func comparedWith(_ stated: Int, _ text: FigureText) -> ChangeFrame? {
        guard let gap = text.gap(stated + 1), let link = text.gap(stated), !gap.crossesSentence, !link.crossesSentence,
            gap.words.count <= 12, link.words.count <= 14, keepsSubject(link), !gap.contains(","), !gap.containsAny(ChangeCue.words)
        else { return nil }
        guard gap.words.starts(with: ["so", "với"]) || PlanWords.begin(gap) else { return nil }
        return ChangeFrame(before: stated + 1, after: stated - 1)
    }

    /// `1.248 lao động hồi đầu năm, cuối quý chỉ còn 1.096 lao động, giảm 152 người`.
    private static func fallen(_ stated: Int, _ text: FigureText) -> ChangeFrame? {
        guard stated > 1, let gap = text.gap(stated), let between = text.gap(stated - 1), !gap.crossesSentence,
            gap.words.count <= 8, keepsSubject(gap), between.sentenceEnds <= 1, between.words.suffix(3).contains("còn"),
            text.quantities[stated - 2].isAlike(text.quantities[stated - 1])
        else { return nil }
        return ChangeFrame(before: stated - 2, after: stated - 1)
    }

    /// `thực tế 2,35 tỷ đồng trong khi dự toán 1,9 tỷ đồng, vượt 450 triệu đồng`.
    private static func contrasted(_ stated: Int, _ text: FigureText) -> ChangeFrame? {
        guard stated > 1, let gap = text.gap(stated), let between = text.gap(stated - 1), !gap.crossesSentence,
            !between.crossesSentence, gap.words.count <= 8, keepsSubject(gap), text.quantities[stated - 2].isAlike(text.quantities[stated - 1])
        else { return nil }
        guard between.has("trong khi") || between.has("so với") || PlanWords.within(between) else { return nil }
        return ChangeFrame(before: stated - 1, after: stated - 2)
    }

    /// `Năm 2022 thu 120 tỷ đồng, năm 2023 thu 150 tỷ đồng, tăng 25%`.
    private static func years(_ stated: Int, _ text: FigureText) -> ChangeFrame? {
        guard stated > 1, let gap = text.gap(stated), let between = text.gap(stated - 1), !gap.crossesSentence,
            gap.words.count <= 12, between.sentenceEnds <= 1, keepsSubject(gap)
        else { return nil }
        let (one, two) = (text.quantities[stated - 2], text.quantities[stated - 1])
        guard one.isAlike(two) || (one.kind == .percent && two.kind == .percent),
            let first = FigureTime(of: stated - 2, in: text), let second = FigureTime(of: stated - 1, in: text),
            first.order != second.order, first.spans == second.spans
        else { return nil }
        let isRising = first.order < second.order
        let (base, later) = isRising ? (first, second) : (second, first)
        let tail = text.tail(stated)
        if tail.has("so với"), let named = FigureTime(tail.words, comparing: true), !named.means(base, seenFrom: later) {
            return nil
        }
        return ChangeFrame(before: isRising ? stated - 2 : stated - 1, after: isRising ? stated - 1 : stated - 2)
    }
}

/// Words that begin what a plan asked for: `kế hoạch`, `dự toán`.
enum PlanWords {
    private static let pairs: Set<String> = ["kế hoạch", "chỉ tiêu", "dự toán", "nghị quyết", "mục tiêu"]

    static func begin(_ gap: FigureGap) -> Bool { pairs.contains(gap.words.prefix(2).joined(separator: " ")) }
    static func within(_ gap: FigureGap) -> Bool { pairs.contains(where: gap.has) }
}
