/// A share of a whole: `381/407 đơn, đạt tỷ lệ 93,6%`, `trong tổng số 407 đơn có 381 đơn được giải quyết (93,6%)`,
/// `93,6% (381/407 đơn)`, `407 hộ, trong đó 381 hộ …, chiếm 93,6%`.
struct SharePattern: FigurePattern {
    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        let quantity = text.quantities[stated]
        guard quantity.kind == .percent || quantity.kind == .fraction, quantity.per.isEmpty else { return [] }
        guard
            let (part, whole) = before(stated, text) ?? after(stated, text) ?? planned(stated, text)
                ?? contrasted(stated, text)
        else { return [] }
        let (one, two) = (text.quantities[part], text.quantities[whole])
        guard one.baseValue <= two.baseValue || quantity.value > 95, two.value > 0 else { return [] }
        let formula = "\(text.written(one)) / \(text.written(two))"
        let share = FigureCalculation(
            operands: [part, whole],
            follows: one.baseValue / two.baseValue * 100,
            range: one.operand / two.operand * 100,
            formula: formula
        )
        return [share] + others(stated, part, whole, text)
    }

    /// Shares of other numbers nearby, any of which may be the one meant.
    private func others(_ stated: Int, _ part: Int, _ whole: Int, _ text: FigureText) -> [FigureCalculation] {
        let near = (max(0, stated - 5)...min(text.quantities.count - 1, stated + 2)).filter {
            text.quantities[$0].kind == .amount && $0 != whole
        }
        return near.compactMap { place in
            let (one, two) = (text.quantities[place], text.quantities[whole])
            guard one.isComparable(two), one.baseValue < two.baseValue, place != part else { return nil }
            return FigureCalculation(
                operands: [],
                follows: 0,
                range: one.operand / two.operand * 100,
                formula: "",
                isLoose: true
            )
        }
    }

    // MARK: The numbers before the share

    private func before(_ stated: Int, _ text: FigureText) -> (part: Int, whole: Int)? {
        guard stated > 0, let gap = text.gap(stated), ShareLink.binds(gap) || ShareLink.bindsAnew(gap) else {
            return nil
        }
        let last = stated - 1
        guard text.quantities[last].kind == .amount else { return nil }
        if gap.crossesSentence, !isRate(gap.lastSentence, of: last, text) { return nil }
        guard let pair = pair(endingAt: last, text) ?? wholeBefore(last, text), ends(stated, pair.whole, gap, text)
        else { return nil }
        return pair
    }

    /// `đã giải ngân 84 tỷ đồng. Tỷ lệ giải ngân đạt`: the rate is named by what was done.
    private func isRate(_ sentence: FigureGap, of part: Int, _ text: FigureText) -> Bool {
        let named = sentence.words.drop { $0 != "lệ" }.dropFirst().prefix { !["đạt", "là", "mới", "chỉ"].contains($0) }
        let near = Set(text.lead(part).words + text.tail(part).words)
        return !named.isEmpty && named.allSatisfy(near.contains)
    }

    /// `381/407 đơn`, `381 đơn trong tổng số 407 đơn`.
    private func pair(endingAt whole: Int, _ text: FigureText) -> (part: Int, whole: Int)? {
        guard whole > 0, let gap = text.gap(whole), !gap.crossesSentence else { return nil }
        let (one, two) = (text.quantities[whole - 1], text.quantities[whole])
        guard one.kind == .amount, one.isComparable(two), !one.isTime, !two.isTime else { return nil }
        if gap.words == ["/"] || isAmong(gap, one, two) { return (whole - 1, whole) }
        let links = ["trong tổng số", "trên tổng số", "trong số", "/ tổng số", "trong tổng", "trên tổng"]
        guard links.contains(where: gap.ends), gap.words.count <= 10, !gap.containsAny(ShareLink.turns),
            !gap.contains(",")
        else {
            let isOver = two.hedge == .over && text.tokens[two.start].word == "trên" && gap.words.isEmpty
            return isOver && one.isAlike(two) ? (whole - 1, whole) : nil
        }
        return (whole - 1, whole)
    }

    /// `45 hộ tái nghèo trong 1.500 hộ`, `trong tổng diện tích 1.500 ha`.
    private func isAmong(_ gap: FigureGap, _ one: Quantity, _ two: Quantity) -> Bool {
        let isBare = gap.words == ["trong"] && one.isComparable(two)
        guard one.isAlike(two) || isBare, one.baseValue < two.baseValue, gap.words.count <= 8,
            !gap.containsAny(ShareLink.turns),
            !gap.containsAny([",", ";"])
        else { return false }
        let close = FigureGap(words: Array(gap.words.suffix(5)))
        return gap.ends(with: "trong") || close.has("trong tổng") || close.has("trên tổng")
    }

    /// `tổng số 407 đơn, … 381 đơn`: the whole stands before, other parts of it perhaps between.
    private func wholeBefore(_ part: Int, _ text: FigureText) -> (part: Int, whole: Int)? {
        var index = part
        var sentences = 0
        while index > 0, part - index < 6, let gap = text.gap(index) {
            sentences += gap.sentenceEnds
            guard sentences <= 1, !gap.containsAny(ShareLink.turns) else { return nil }
            let candidate = index - 1
            let (one, two) = (text.quantities[part], text.quantities[candidate])
            if two.kind == .opaque { return nil }
            if two.kind == .amount, two.baseValue >= one.baseValue, one.isComparable(two) || isCase(one, of: two),
                isWhole(candidate, of: part, followedBy: gap, text)
            {
                return (part, candidate)
            }
            index -= 1
        }
        return nil
    }

    /// `kiểm tra 320 cơ sở, phát hiện 48 trường hợp`: a case is one of whatever was looked at.
    private func isCase(_ part: Quantity, of whole: Quantity) -> Bool {
        part.noun == "trường hợp" && whole.kind == .amount && whole.measure == nil
    }

    private func isWhole(_ whole: Int, of part: Int, followedBy gap: FigureGap, _ text: FigureText) -> Bool {
        let lead = text.lead(whole)
        let isTotal = ["tổng số", "trong số", "tổng cộng", "khảo sát", "trong", "trên", "kiểm tra"].contains(
            where: lead.ends
        )
        let isAlike = text.quantities[whole].isAlike(text.quantities[part])
        if isTotal, isAlike || whole == part - 1 { return true }
        if gap.has("trong đó") || gap.has("trong số này") || gap.has("trong số đó") { return true }
        guard whole == part - 1, isAlike, gap.words.count <= 12 else { return false }
        guard gap.containsAny(PartVerb.words) || gap.words.count <= 6 else { return false }
        // Two places or two rounds side by side are no part and whole.
        let (one, two) = (lead.lastClause, gap.lastClause)
        let same = Set(one.words).intersection(two.words).subtracting(PartVerb.words)
        if !same.isEmpty, !PlanWords.within(lead), !one.containsAny(["tổng", "toàn"]) { return false }
        if gap.contains(":") || gap.contains("tổng") || gap.has("năm nay") || lead.has("năm trước") { return false }
        // Money is everywhere; things counted are one.
        let clause = lead.lastClause
        return text.quantities[whole].measure == nil
            || clause.containsAny(["tổng", "hoạch", "tiêu", "toán", "giao", "toàn", "cả"])
    }

    // MARK: The numbers after the share

    /// `93,6% (381/407 đơn)`.
    private func after(_ stated: Int, _ text: FigureText) -> (part: Int, whole: Int)? {
        guard let gap = text.gap(stated + 1), !gap.crossesSentence, stated + 2 < text.quantities.count else {
            return nil
        }
        let links: Set<String> = ["(", "với", "tức", "đương", "ứng", "là", "hay", "có", "đạt"]
        guard gap.words.count <= 8, !gap.containsAny(ShareLink.turns), let last = gap.words.last, links.contains(last)
        else { return nil }
        let lead = text.lead(stated)
        guard !lead.containsAny(ShareLink.turns) else { return nil }
        return pair(endingAt: stated + 2, text)
    }

    /// `giải ngân 320 tỷ đồng, đạt 64% kế hoạch vốn giao (500 tỷ đồng)`, `bằng 64% so với dự toán 500 tỷ đồng`.
    private func planned(_ stated: Int, _ text: FigureText) -> (part: Int, whole: Int)? {
        guard stated > 0, let link = text.gap(stated), ShareLink.binds(link), let gap = text.gap(stated + 1),
            !gap.crossesSentence, gap.words.count <= 10, !gap.contains(",")
        else { return nil }
        let (one, two) = (text.quantities[stated - 1], text.quantities[stated + 1])
        let isPlan = PlanWords.begin(gap) || (gap.words.starts(with: ["so", "với"]) && PlanWords.within(gap))
        let isTotal = ["tổng số", "trong số"].contains(where: gap.ends) && gap.words.count <= 4
        let isEqual = link.words.last == "bằng" && !gap.containsAny([";", "và"]) && !gap.containsAny(ShareLink.turns)
        return (isPlan || isEqual || isTotal) && one.isAlike(two) ? (stated - 1, stated + 1) : nil
    }

    /// Whether the words after a share are those that the whole goes by: `tổng vốn … 80 tỷ đồng`, `24% tổng vốn`.
    private func isNamed(_ words: ArraySlice<String>, _ whole: Int, _ text: FigureText) -> Bool {
        let near = Set(text.lead(whole).words + text.tail(whole).words.prefix(3) + [text.quantities[whole].unit])
        let own = words.prefix { !ShareLink.closing.contains($0) && $0 != "của" }
        return !own.isEmpty && own.allSatisfy(near.contains)
    }

    /// `57 tỷ đồng, trong khi toàn tỉnh nợ 190 tỷ đồng. Riêng nhóm này đã chiếm 30%`.
    private func contrasted(_ stated: Int, _ text: FigureText) -> (part: Int, whole: Int)? {
        guard stated > 1, let link = text.gap(stated), link.sentenceEnds <= 1, link.contains("chiếm"),
            let gap = text.gap(stated - 1), !gap.crossesSentence, gap.has("trong khi"),
            gap.containsAny(["toàn", "cả", "tổng"]), text.quantities[stated - 2].isAlike(text.quantities[stated - 1])
        else { return nil }
        return (stated - 2, stated - 1)
    }

    /// Whether the share is of the whole and of nothing else: `88,1% kế hoạch`, `20% tổng số đơn của tỉnh`.
    private func ends(_ stated: Int, _ whole: Int, _ gap: FigureGap, _ text: FigureText) -> Bool {
        let tail = text.tail(stated)
        guard let next = tail.words.first else { return true }
        if ShareLink.closing.contains(next) { return true }
        let of = tail.words.drop { ["tổng", "số", "trong", "trên"].contains($0) }
        let noun = text.quantities[whole].noun
        if !noun.isEmpty, of.first == noun, of.count < tail.words.count { return true }
        if of.count < tail.words.count || of.first != next, isNamed(of.prefix(3), whole, text) { return true }
        let kinds = ["diện": "m2", "sản": "kg"]
        if let kind = of.first.flatMap({ kinds[$0] }), kind == text.quantities[whole].measure?.base { return true }
        if of.first == "dân", noun == "người" { return true }
        let isSlashed = text.gap(whole)?.words == ["/"]
        return PlanWords.begin(tail) && (isSlashed || PlanWords.within(text.lead(whole).lastClause))
    }
}
