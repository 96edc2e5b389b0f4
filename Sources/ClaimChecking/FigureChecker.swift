package import PressModel

/// Finds figures that do not follow from the numbers stated with them.
///
/// Read are shares of a whole within a sentence. A figure is right when it follows within the rounding that the
/// writer shows, rounded or cut off, and within what `hơn`, `gần`, `khoảng` allow.
package struct FigureChecker: Sendable {
    package init() {}

    /// The figures of an item that disagree, in the order of its fields.
    package func findings(in content: ArticleContent) -> [FigureFinding] {
        // A share ends with its sign; most articles have none.
        ArticleField.allCases.filter { content[$0].utf8.contains(UInt8(ascii: "%")) }.flatMap { field in
            let text = FigureText(String(content[field].prefix(Self.longestField)))
            return ShareFinder(text: text).statements().compactMap { finding($0, text, field) }
        }
    }

    /// Characters of a field that are read.
    private static let longestField = 100_000

    private func finding(_ statement: ShareStatement, _ text: FigureText, _ field: ArticleField) -> FigureFinding? {
        let tokens = text.tokens
        guard let part = tokens[statement.part].number, let whole = tokens[statement.whole].number,
            let share = tokens[statement.share].number, whole.value > 0,
            !ShareTolerance(part: part, whole: whole, share: share, hedge: statement.hedge).holds
        else { return nil }
        let follows = WrittenNumber.write(part.value / whole.value * 100, decimals: max(1, share.decimals)) + "%"
        let stated = text.string(tokens[statement.share].range) + "%"
        let numbers = [statement.part, statement.whole].map { text.string(tokens[$0].range) }
        let start = min(tokens[statement.part].range.lowerBound, tokens[statement.whole].range.lowerBound)
        let end = text.endOfPercent(statement.share)
        return FigureFinding(
            field: field,
            start: start,
            end: end,
            quote: text.string(start..<end),
            stated: stated,
            follows: follows,
            calculation: "\(numbers[0]) / \(numbers[1]) = \(follows)"
        )
    }
}

/// How far a share may lie from the quotient of the numbers beside it.
struct ShareTolerance {
    let part: WrittenNumber
    let whole: WrittenNumber
    let share: WrittenNumber
    let hedge: String?

    var holds: Bool {
        let least = max(0, part.value - part.rounding) / (whole.value + whole.rounding) * 100
        let most = (part.value + part.rounding) / max(whole.value - whole.rounding, .leastNormalMagnitude) * 100
        // A unit of the last digit: writers round, or cut off.
        let (below, above) = slack
        return share.value >= least - above - 1e-9 && share.value <= most + below + 1e-9
    }

    /// How far the true share may lie below and above the one stated, in percentage points.
    private var slack: (below: Double, above: Double) {
        switch hedge {
        case nil: (share.unit, share.unit)
        case "hơn", "trên": (share.unit, 10)
        case "gần": (10, share.unit)
        default: (5, 5)
        }
    }
}
