import Foundation

/// One piece of a date: a number, a word, or a sign.
enum DateToken: Equatable {
    /// Digits, with how many there were; of more than fifteen, the value of the first fifteen.
    case number(Int, digits: Int)
    /// Letters in lower case without diacritics; of Chinese, Japanese and Korean, one unit of date or time.
    case word(String)
    /// Any other character that is not blank.
    case sign(Character)
    /// One or more blanks.
    case blank
}

/// Cuts a date into its pieces.
enum DateTokens {
    /// The pieces of a text, without blanks at the ends.
    ///
    /// Full-width digits, marks apart from their letters and the like are first brought to their usual form.
    static func split(_ text: String) -> [DateToken] {
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        let usual = isASCII ? text : text.precomposedStringWithCompatibilityMapping
        var tokens: [DateToken] = []
        tokens.reserveCapacity(24)
        var rest = usual.unicodeScalars[...]
        while let first = rest.first {
            if digit(first) != nil {
                tokens.append(number(&rest))
            } else if EastAsianWords.contains(first) {
                tokens.append(.word(EastAsianWords.take(&rest)))
            } else if isLetter(first) {
                tokens.append(.word(word(&rest)))
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
            // Invisible marks of direction and the like, which browsers put into dates.
            if scalar.value > 0x7F, scalar.properties.generalCategory == .format { return }
            // The minus sign and the dashes of typographers stand for "-".
            let isDash = scalar == "\u{2212}" || (0x2010...0x2014).contains(scalar.value)
            tokens.append(.sign(isDash ? "-" : Character(scalar)))
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

    private static func word(_ rest: inout Substring.UnicodeScalarView) -> String {
        let letters = rest.prefix { isLetter($0) && !EastAsianWords.contains($0) }
        rest = rest[letters.endIndex...]
        return WordFolding.fold(String(letters))
    }

    /// Letters and combining marks.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value).isLetter }
        return scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
    }
}
