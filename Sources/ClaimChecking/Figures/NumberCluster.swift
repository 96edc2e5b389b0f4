/// Numbers written together: `381/407`, `20-11-2023`, `0912 345 678`.
struct NumberCluster {
    /// Positions of the numbers among the tokens.
    private(set) var numbers: [Int]
    /// The marks between them; a space is empty.
    private(set) var marks: [String] = []
    /// The token after the last.
    private(set) var end: Int

    private static let joining: Set<String> = ["/", "-", ":", "x", "×", "+"]
    /// Numbers of a cluster that are looked at.
    private static let longest = 64

    init(at start: Int, in tokens: [FigureToken]) {
        numbers = [start]
        end = start + 1
        while end < tokens.count, numbers.count < Self.longest {
            if tokens[end].beginsWithDigit, tokens[end - 1].beginsWithDigit {
                marks.append("")
                numbers.append(end)
                end += 1
            } else if end + 1 < tokens.count, Self.joining.contains(tokens[end].word), tokens[end + 1].beginsWithDigit {
                marks.append(tokens[end].word)
                numbers.append(end + 1)
                end += 2
            } else {
                return
            }
        }
    }
}
