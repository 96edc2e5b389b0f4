/// The two numbers that a change lies between.
struct ChangeFrame {
    let before: Int
    let after: Int

    /// The frames that the change at a position may belong to.
    static func frames(of stated: Int, _ cue: ChangeCue, in text: FigureText) -> [ChangeFrame] {
        [
            fromTo(endingAt: stated - 1, stated, text), fromTo(after: stated, text), comparedWith(stated, text),
            atTwoTimes(stated, cue, text), fallen(stated, text), contrasted(stated, cue, text),
        ].compactMap { $0 }
    }

    // MARK: From one to the other

    /// `từ 20 lên 25 triệu, tăng 25%`.
    private static func fromTo(endingAt after: Int, _ stated: Int, _ text: FigureText) -> ChangeFrame? {
        guard after > 0, let frame = fromTo(before: after - 1, text), let gap = text.gap(stated),
            ChangeLink.keepsSubject(gap)
        else { return nil }
        return frame
    }

    /// `tăng 25%, từ 20 lên 25 triệu`, `tăng 25% (từ 20 lên 25 triệu)`.
    private static func fromTo(after stated: Int, _ text: FigureText) -> ChangeFrame? {
        guard let gap = text.gap(stated + 1), !gap.crossesSentence, gap.words.count <= 5,
            gap.ends(with: "từ") || gap.ends(with: "từ mức")
        else { return nil }
        return fromTo(before: stated + 1, text)
    }

    private static let ends: Set<String> = ["lên", "xuống", "còn", "thành", "tới", "đến", "mức", "chỉ", "hơn"]
    private static let moves: Set<String> = ["lên", "xuống", "còn", "thành"]

    private static func fromTo(before: Int, _ text: FigureText) -> ChangeFrame? {
        guard before + 1 < text.quantities.count, let gap = text.gap(before + 1), !gap.crossesSentence,
            text.lead(before).words.suffix(3).contains("từ")
        else { return nil }
        let tail = gap.words.reversed().prefix { ends.contains($0) }
        let isMove = gap.words.count <= 8 && tail.contains(where: moves.contains) && !gap.contains(",")
        // "từ 15 hộ ban đầu, nay có 60 hộ"
        let isNow =
            gap.words.count <= 14 && gap.lastClause.containsAny(["nay", "hiện"])
            && text.quantities[before].isAlike(text.quantities[before + 1])
        return isMove || isNow ? ChangeFrame(before: before, after: before + 1) : nil
    }

    // MARK: One compared with the other

    /// `đạt 150 tỷ đồng, tăng 25% so với 120 tỷ đồng của năm trước`, `vượt 25% dự toán (120 tỷ đồng)`,
    /// `tăng 25% (tuần trước 120 ca)`.
    private static func comparedWith(_ stated: Int, _ text: FigureText) -> ChangeFrame? {
        guard let gap = text.gap(stated + 1), let link = text.gap(stated), !gap.crossesSentence, !link.crossesSentence,
            gap.words.count <= 12, ChangeLink.keepsSubject(link), !gap.containsAny(ChangeCue.words),
            !gap.contains(";"), isPlain(gap)
        else { return nil }
        let isCompared = gap.words.starts(with: ["so", "với"]) || PlanWords.begin(gap)
        let isBracketed = gap.words.first == "(" && FigureTime(gap.words)?.isEarlier == true
        let isFrom = gap.words == ["từ"] || gap.words == ["từ", "mức"]
        let isFollowed = text.gap(stated + 2).map { $0.words.count <= 8 && $0.containsAny(moves) } ?? false
        guard isCompared || isBracketed || (isFrom && !isFollowed) else { return nil }
        return ChangeFrame(before: stated + 1, after: stated - 1)
    }

    /// A comma only before `khi chỉ có 300 ca`.
    private static func isPlain(_ gap: FigureGap) -> Bool {
        guard let comma = gap.words.firstIndex(of: ",") else { return true }
        return ["khi", "lúc", "vốn"].contains(gap.words.dropFirst(comma + 1).first)
    }

    /// `Năm 2022 thu 120 tỷ đồng, năm 2023 thu 150 tỷ đồng, tăng 25%`; the greater comes last when it rose.
    private static func atTwoTimes(_ stated: Int, _ cue: ChangeCue, _ text: FigureText) -> ChangeFrame? {
        guard let (one, two) = pair(before: stated, sentences: 1, text) else { return nil }
        guard let (first, second) = FigureTime.pair(one, two, in: text) else { return nil }
        let ordered = [(one, first), (two, second)].sorted {
            text.quantities[$0.0].baseValue < text.quantities[$1.0].baseValue
        }
        let (base, later) = cue.isRising ? (ordered[0], ordered[1]) : (ordered[1], ordered[0])
        if let one = base.1.order, let two = later.1.order, one >= two { return nil }
        let tail = text.tail(stated)
        if tail.has("so với"), let named = FigureTime(tail.words, comparing: true),
            !named.means(base.1, seenFrom: later.1)
        {
            return nil
        }
        return ChangeFrame(before: base.0, after: later.0)
    }

    /// `1.248 lao động hồi đầu năm, cuối quý chỉ còn 1.096 lao động, giảm 152 người`.
    private static func fallen(_ stated: Int, _ text: FigureText) -> ChangeFrame? {
        guard let (one, two) = pair(before: stated, sentences: 1, text),
            text.gap(two)?.words.suffix(3).contains("còn") == true
        else { return nil }
        return ChangeFrame(before: one, after: two)
    }

    /// `thực tế 2,35 tỷ đồng trong khi dự toán 1,9 tỷ đồng, vượt 450 triệu đồng`.
    private static func contrasted(_ stated: Int, _ cue: ChangeCue, _ text: FigureText) -> ChangeFrame? {
        guard let (one, two) = pair(before: stated, sentences: 0, text), let between = text.gap(two) else { return nil }
        let isContrast = between.has("trong khi") || between.has("so với") || PlanWords.within(between)
        guard isContrast || (cue.isContrast && between.contains(",")), text.tail(stated).words.first != "so"
        else { return nil }
        if cue.isContrast, text.quantities[one].baseValue < text.quantities[two].baseValue {
            return ChangeFrame(before: one, after: two)
        }
        return ChangeFrame(before: two, after: one)
    }

    /// The two numbers of one thing right before a change.
    private static func pair(before stated: Int, sentences: Int, _ text: FigureText) -> (Int, Int)? {
        guard stated > 1, let gap = text.gap(stated), let between = text.gap(stated - 1), ChangeLink.keepsSubject(gap),
            between.sentenceEnds <= sentences, !between.containsAny([")", "chiếm"])
        else { return nil }
        let (one, two) = (text.quantities[stated - 2], text.quantities[stated - 1])
        let areShares =
            one.kind == .percent && two.kind == .percent && ChangeCue(before: stated - 2, in: text) == nil
            && ChangeCue(before: stated - 1, in: text) == nil
        return one.isAlike(two) || areShares ? (stated - 2, stated - 1) : nil
    }
}

/// The words between numbers and a change of them.
enum ChangeLink {
    private static let words: Set<String> = [
        "tức", "tương", "đương", "ứng", "hay", "với", "là", "mức", "đã", "như", "vậy", "bằng", "điều", "này", "đồng",
        "nghĩa", "việc", "hơn", "thêm", "lên", "đến", "tới", "khoảng", "nhẹ", "mạnh", "nhiều", "ít", "cao", "thấp",
        "gấp", "được", "chỉ", "trưởng", "đi", "gần", "chênh", "lệch", "đội", "hạ", "hụt", "bớt", "cả", "tỷ", "lệ", "(",
        "rẻ", "đắt", "rộng", "dài", "ngắn", "kém", "mất", "nhau",
    ]

    /// Whether the words before a change leave its subject that of the numbers before.
    static func keepsSubject(_ gap: FigureGap) -> Bool {
        let clause = gap.lastClause
        if gap.crossesSentence || clause.has("lần lượt") || gap.containsAny(["nhưng", "chiếm", "bình"]) {
            return false
        }
        if clause.words.count == gap.words.count { return gap.words.count <= 8 }
        return gap.words.count <= 16 && clause.words.allSatisfy { words.contains($0) || ChangeCue.known.contains($0) }
    }
}

/// Words that begin what a plan asked for: `kế hoạch`, `dự toán`.
enum PlanWords {
    private static let pairs: Set<String> = ["kế hoạch", "chỉ tiêu", "dự toán", "nghị quyết", "mục tiêu"]

    static func begin(_ gap: FigureGap) -> Bool { pairs.contains(gap.words.prefix(2).joined(separator: " ")) }
    static func within(_ gap: FigureGap) -> Bool { pairs.contains(where: gap.has) }
}
