/// A total with all its parts: `127 trường, gồm 45 trường mầm non, 52 trường tiểu học và 30 trường THCS`,
/// `12 người chết và 5 người bị thương, tổng cộng 17 người`.
struct SumPattern: FigurePattern {
    private static let mostParts = 12

    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        guard text.quantities[stated].kind == .amount else { return [] }
        return [parts(after: stated, text), parts(before: stated, text)].compactMap { parts in
            parts.flatMap { calculation($0, stated, text) }
        }
    }

    private func calculation(_ parts: [Int], _ stated: Int, _ text: FigureText) -> FigureCalculation? {
        let total = text.quantities[stated]
        let quantities = parts.map { text.quantities[$0] }
        let sum = quantities.reduce(0) { $0 + $1.baseValue }
        // A list that leaves much out is no list of all parts.
        guard parts.count > 1, abs(sum - total.baseValue) <= 0.5 * sum else { return nil }
        return FigureCalculation(
            operands: parts,
            follows: sum / (total.measure?.factor ?? 1),
            range: quantities.dropFirst().reduce(quantities[0].operand) { $0 + $1.operand },
            formula: quantities.map { text.written($0) }.joined(separator: " + ")
        )
    }

    /// Whether a quantity is of the total's measure, or counts as it does.
    private func isPart(_ part: Quantity, of total: Quantity) -> Bool {
        part.kind == .amount && part.per == total.per && part.measure?.base == total.measure?.base
            && !CountedNoun.times.contains(part.noun)
    }

    // MARK: The total first

    /// The parts listed after `gồm`, or after `trong đó` when the last is what remains.
    private func parts(after stated: Int, _ text: FigureText) -> [Int]? {
        guard let gap = text.gap(stated + 1), !gap.crossesSentence else { return nil }
        let total = text.quantities[stated]
        let isColon = gap.words.last == ":" && gap.words.count <= 6
        let isList = (gap.contains("gồm") && !gap.contains("chưa")) || isColon
        let isAmong = text.lead(stated).words.last == "trong" && gap.contains("có") && gap.words.count <= 8
        guard isList || gap.has("trong đó") || isAmong else { return nil }
        guard let (parts, hasRest) = list(from: stated + 1, of: total, text) else { return nil }
        let tail = text.tail(parts.last ?? stated)
        let isWhole =
            hasRest || (tail.words.prefix(2).contains("khác") && text.gap(parts.last ?? 0)?.contains("và") == true)
        if gap.has("trong đó"), exceeds(total, parts, text) { return parts }
        guard isList || isWhole, !tail.containsAny(["nhiều", "hàng", "một", "số", "khác"]) || isWhole else {
            return nil
        }
        return parts
    }

    /// Whether parts at different places are together more than the total, so that it is wrong in any case.
    private func exceeds(_ total: Quantity, _ parts: [Int], _ text: FigureText) -> Bool {
        let areApart = parts.allSatisfy { part in
            text.quantities[part].isAlike(total) && ["ở", "tại", "của", "thuộc"].contains(text.tail(part).words.first)
        }
        return areApart && parts.reduce(0) { $0 + text.quantities[$1].baseValue } > total.baseValue
    }

    private func list(from first: Int, of total: Quantity, _ text: FigureText) -> (parts: [Int], hasRest: Bool)? {
        var (parts, hasRest) = ([Int](), false)
        for index in first..<min(text.quantities.count, first + Self.mostParts) {
            if index > first {
                guard let between = text.gap(index) else { return nil }
                // What follows is about one of the parts.
                if between.crossesSentence || between.has("trong đó") { break }
                guard isSeparator(between) else { return nil }
                hasRest = between.has("còn lại")
            }
            guard isPart(text.quantities[index], of: total) else { return nil }
            parts.append(index)
        }
        return (parts, hasRest)
    }

    private func isSeparator(_ gap: FigureGap) -> Bool {
        gap.containsAny([",", ";", "và", "còn", "cùng"])
            && !gap.containsAny(["(", ")", "trong", "tăng", "giảm", "đến", "thì", "mỗi"])
    }

    // MARK: The parts first

    private static let totals = [
        "tổng cộng", "tổng số", "cộng lại", "tất cả", "tính chung", "cả thảy", "cả quý", "cả năm", "cả đợt",
        "tổng kinh phí",
        "cả hai", "cả ba", "tổng là", "gộp lại", "cả bốn", "cả cụm", "như vậy có", "tổng thương vong", "tổng thiệt hại",
        "tổng trị giá", "tổng chi phí",
        "tổng diện tích", "tổng chiều dài",
    ]

    /// The parts before `tổng cộng`.
    private func parts(before stated: Int, _ text: FigureText) -> [Int]? {
        guard stated > 1, let gap = text.gap(stated), gap.words.count <= 14, gap.sentenceEnds <= 1, isTotal(gap)
        else { return nil }
        let total = text.quantities[stated]
        var parts: [Int] = []
        var index = stated - 1
        while index >= 0, parts.count < Self.mostParts, isPart(text.quantities[index], of: total) {
            parts.insert(index, at: 0)
            guard let between = text.gap(index), isSeparator(between), !between.crossesSentence else { break }
            index -= 1
        }
        return parts
    }

    private func isTotal(_ gap: FigureGap) -> Bool {
        let rest = FigureGap(words: Array(gap.words.drop { ![",", ";", "."].contains($0) }.dropFirst()))
        if rest.has("nâng số") { return rest.has("vụ này") }
        guard !rest.words.isEmpty, Self.totals.contains(where: rest.has), !rest.has("trong tổng số"),
            !rest.has("từ đầu"), !rest.has("lũy kế"), !rest.has("đến nay")
        else { return false }
        // A sentence of its own says that it sums up what was listed.
        return !gap.crossesSentence || rest.contains("này") || (rest.words.count <= 4 && rest.words.last == "là")
    }
}
