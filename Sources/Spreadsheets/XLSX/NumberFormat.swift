/// Number formats of Excel (ECMA-376 part 1, 18.8.30 and 18.8.31).
enum NumberFormat {
    /// Whether a format that has a number but no code shows a day; 27 to 36 and 50 to 58 do so in East Asian versions.
    static func isBuiltInDay(_ number: Int) -> Bool {
        switch number {
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: true
        default: false
        }
    }

    /// Whether a format's code shows a day, month or year; one that shows only a time of day does not.
    static func showsDay(_ code: String) -> Bool {
        let letters = letters(code)
        if letters.contains("d") || letters.contains("y") { return true }
        return letters.contains("m") && !letters.contains("h") && !letters.contains("s")
    }

    /// The letters that stand for something: no quoted text, brackets (colours, currencies, conditions), escaped
    /// characters and fillers, and only those for positive numbers.
    private static func letters(_ code: String) -> Set<Character> {
        var letters: Set<Character> = []
        var isQuoted = false
        var isBracketed = false
        var isEscaped = false
        for character in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                isQuoted = character != "\""
            } else if isBracketed {
                isBracketed = character != "]"
            } else {
                switch character {
                case "\"": isQuoted = true
                case "[": isBracketed = true
                case "\\", "_", "*": isEscaped = true
                case ";": return letters
                default: letters.insert(character)
                }
            }
        }
        return letters
    }
}
