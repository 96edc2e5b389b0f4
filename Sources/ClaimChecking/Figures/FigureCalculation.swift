/// A statement of a text worked out again: what follows from the numbers beside the one stated.
struct FigureCalculation {
    /// Positions of the quantities that the calculation starts from.
    let operands: [Int]
    /// What follows, in the unit and kind of the figure stated.
    let follows: Double
    /// What may follow, given how the operands are written; in the base unit.
    let range: Interval
    /// The calculation as written, `381 / 407`.
    let formula: String
    /// Whether the reading is only good for letting a figure pass, too loose to find fault with it.
    var isLoose = false
    /// Whether what follows is in percentage points, though per cent is written.
    var isInPoints = false
}

/// A way in which a sentence states a figure together with those that it follows from.
protocol FigurePattern: Sendable {
    /// The readings of a quantity as a result, the most likely first.
    func calculations(of stated: Int, in text: FigureText) -> [FigureCalculation]
}
