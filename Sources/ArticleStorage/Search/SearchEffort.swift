/// What a search may cost, counted in what it does and not in time, so that it finds the same on every machine.
struct SearchEffort {
    /// About 40 ms on a machine of 2024.
    static let page = 40_000.0
    /// Costs in microseconds: a look into an index, a number out of it, a number out of a plain list, a row, a text
    /// taken apart.
    static let look = 30.0
    static let word = 0.4
    static let number = 0.1
    static let row = 15.0
    /// An article that has the words of a phrase, whose places are compared.
    static let phrase = 0.5
    static let text = 150.0

    private(set) var left: Double

    var isSpent: Bool { left <= 0 }

    init(_ effort: Double) { left = effort }

    mutating func spend(_ cost: Double) { left -= cost }
}
