/// Walks over the pieces of a date.
struct TokenReader {
    private let tokens: [DateToken]
    private(set) var index = 0

    init(_ tokens: [DateToken], from index: Int = 0) {
        self.tokens = tokens
        self.index = index
    }

    /// The piece at hand.
    var current: DateToken? { index < tokens.count ? tokens[index] : nil }

    /// The piece after the one at hand.
    var next: DateToken? { index + 1 < tokens.count ? tokens[index + 1] : nil }

    /// Whether nothing is left.
    var isAtEnd: Bool { index >= tokens.count }

    /// Passes over one piece.
    mutating func advance() { index += 1 }

    /// Passes over blanks.
    mutating func skipBlanks() { while current == .blank { index += 1 } }

    /// Takes the piece at hand if it is this sign.
    mutating func take(_ sign: Character) -> Bool {
        guard current == .sign(sign) else { return false }
        index += 1
        return true
    }

    /// Takes the number at hand if its count of digits is allowed.
    mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
        guard case .number(let value, let count)? = current, digits.contains(count) else { return nil }
        index += 1
        return value
    }
}
