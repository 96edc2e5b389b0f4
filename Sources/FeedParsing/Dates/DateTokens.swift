/// One piece of a date: a number, a word, or a sign.
enum DateToken: Equatable {
    /// Digits, with how many there were.
    case number(Int, digits: Int)
    /// Letters in lower case.
    case word(String)
    /// Any other character; blanks are left out except between two numbers, where they divide.
    case sign(Character)
    /// A blank.
    case blank
}

/// Cuts a date into its pieces.
enum DateTokens {
    /// The pieces of a text, without blanks at the ends.
    static func split(_ text: String) -> [DateToken] {
        var tokens: [DateToken] = []
        tokens.reserveCapacity(24)
        var rest = text.unicodeScalars[...]
        while let first = rest.first {
            if digit(first) != nil {
                tokens.append(number(&rest))
            } else if isLetter(first) {
                tokens.append(.word(String(rest.prefix(while: isLetter)).lowercased()))
                rest = rest.drop(while: isLetter)
            } else {
                rest.removeFirst()
                append(first, to: &tokens)
            }
        }
        if tokens.last == .blank { tokens.removeLast() }
        return tokens
    }

    private static func append(_ scalar: Unicode.Scalar, to tokens: inout [DateToken]) {
        let isBlank = scalar.value <= 0x20 || (scalar.value > 0x7F && scalar.properties.isWhitespace)
        guard isBlank else {
            // The minus sign and the dash of typographers stand for "-".
            tokens.append(.sign(scalar == "\u{2212}" || scalar == "\u{2013}" ? "-" : Character(scalar)))
            return
        }
        if let last = tokens.last, last != .blank { tokens.append(.blank) }
    }

    private static func number(_ rest: inout Substring.UnicodeScalarView) -> DateToken {
        var value = 0
        var digits = 0
        while let next = rest.first.flatMap(digit) {
            if digits < 15 { value = value * 10 + next }
            digits += 1
            rest.removeFirst()
        }
        return .number(value, digits: digits)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        scalar.value >= 0x30 && scalar.value <= 0x39 ? Int(scalar.value) - 0x30 : nil
    }

    /// Letters and, for decomposed Vietnamese, combining marks.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value).isLetter }
        return scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
    }
}
