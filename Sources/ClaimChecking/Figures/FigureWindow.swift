/// The quantities of a sentence, with those of the one before where it has few.
struct FigureWindow {
    /// Positions of the quantities, the stated one left out.
    let others: [Int]

    private static let most = 7

    /// Nil when the sentence has an opaque number or too many to tell which belong together.
    init?(around stated: Int, in text: FigureText) {
        var first = stated
        while first > 0, stated - first < Self.most, let gap = text.gap(first), !gap.crossesSentence { first -= 1 }
        var last = stated
        while last - stated < Self.most, let gap = text.gap(last + 1), !gap.crossesSentence { last += 1 }
        if last - first < 2, first > 0, let gap = text.gap(first), gap.sentenceEnds == 1 {
            first -= 1
            while stated - first < Self.most, let gap = text.gap(first), !gap.crossesSentence { first -= 1 }
        }
        others = (first...last).filter { $0 != stated }
        guard others.count < Self.most, !others.contains(where: { text.quantities[$0].kind == .opaque }) else {
            return nil
        }
    }

    /// The only two quantities that are of one thing; nil when there are other such pairs.
    func onlyPair(in text: FigureText, where isMember: (Quantity) -> Bool) -> (Int, Int)? {
        let members = others.filter { isMember(text.quantities[$0]) }
        let pairs = members.flatMap { one in members.filter { $0 > one }.map { (one, $0) } }
        let alike = pairs.filter { one, two in
            text.quantities[one].isAlike(text.quantities[two])
                || (text.quantities[one].kind == .percent && text.quantities[two].kind == .percent)
        }
        return alike.count == 1 ? alike[0] : nil
    }
}
