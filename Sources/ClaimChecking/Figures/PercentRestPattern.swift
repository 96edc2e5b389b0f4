/// What remains of 100%: `40% ngân sách tỉnh, 35% ngân sách huyện, còn lại 25% do dân góp`.
struct PercentRestPattern: FigurePattern {
    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation] {
        guard text.quantities[stated].kind == .percent, let link = text.gap(stated),
            link.lastClause.has("còn lại")
                || (text.tail(stated).words.starts(with: ["còn", "lại"]) && link.lastClause.isOf(["và"])),
            link.lastClause.words.count <= 4
        else { return [] }
        var parts: [Int] = []
        var index = stated
        while index > 0, parts.count < 8, let gap = text.gap(index), !gap.crossesSentence,
            !gap.containsAny(ShareLink.turns), !gap.has("trong đó"), text.quantities[index - 1].kind == .percent
        {
            parts.insert(index - 1, at: 0)
            index -= 1
        }
        let shares = parts.map { text.quantities[$0] }
        let sum = shares.reduce(0) { $0 + $1.value }
        guard parts.count > 1, sum < 100 else { return [] }
        let range = shares.dropFirst().reduce(shares[0].result) { $0 + $1.result }
        return [
            FigureCalculation(
                operands: parts,
                follows: 100 - sum,
                range: Interval(100, 100) - range,
                formula: (["100%"] + shares.map { text.written($0) }).joined(separator: " - ")
            )
        ]
    }
}
