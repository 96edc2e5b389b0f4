/// Walks over the pieces of a date.
struct TokenReader {
    private let tokens: [DateToken]
    private(set) var index = 0

    init(_ tokens: [DateToken]) {
        self.tokens = tokens
    }

    /// The piece at hand.
    var current: DateToken? { index < tokens.count ? tokens[index] : nil }

    /// The piece after the one at hand.
    var next: DateToken? { index + 1 < tokens.count ? tokens[index + 1] : nil }

    /// The piece before the one at hand.
    var previous: DateToken? { index > 0 ? tokens[index - 1] : nil }

    /// The word at hand.
    var word: String? {
        if case .word(let word)? = current { word } else { nil }
    }

    /// The number at hand.
    var number: (value: Int, digits: Int)? {
        if case .number(let value, let digits)? = current { (value, digits) } else { nil }
    }

    /// The pieces that are left.
    var remaining: [DateToken] { Array(tokens.dropFirst(index)) }

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

    /// Takes the piece at hand if it is this word.
    mutating func take(word wanted: String) -> Bool {
        guard word == wanted else { return false }
        index += 1
        return true
    }

    /// Takes the number at hand if its count of digits is allowed.
    mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
        guard let number, digits.contains(number.digits) else { return nil }
        index += 1
        return number.value
    }
}
