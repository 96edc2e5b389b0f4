/// The units of dates and times in Chinese, Japanese and Korean, which are written without blanks.
enum EastAsianWords {
    /// Whether a character is of these scripts.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x3040...0x30FF, 0xAC00...0xD7A3: true
        default: false
        }
    }

    /// Takes the half of the day at hand, written in two characters, or else one character.
    static func take(_ rest: inout Substring.UnicodeScalarView) -> String {
        let pair = String(rest.prefix(2))
        let count = DayHalf.named[pair] == nil ? 1 : 2
        defer { rest = rest.dropFirst(count) }
        return count == 2 ? pair : String(rest.prefix(1))
    }

    /// The distance from UTC of the country whose words these are.
    ///
    /// Years and days are written alike in Chinese and Japanese: without a word that only Japan uses they are read in
    /// China's time.
    static func homeOffset(of tokens: [DateToken]) -> Int? {
        var offset: Int?
        for case .word(let word) in tokens {
            guard let first = word.unicodeScalars.first, contains(first) else { continue }
            if first.value >= 0xAC00 || japanese.contains(word) { return 9 * 3_600 }
            offset = 8 * 3_600
        }
        return offset
    }

    private static let japanese: Set<String> = ["午前", "午後", "曜"]
}
