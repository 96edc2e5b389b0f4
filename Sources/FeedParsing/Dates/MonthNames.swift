/// The names of months that feeds write.
enum MonthNames {
    /// The month that a word names, whole or shortened; `nil` if none.
    static func month(named word: String) -> Int? { months[word] }

    /// The month whose English name begins as a word does: for spellings that no table knows (`Novmber`).
    static func month(like word: String) -> Int? {
        word.utf8.count > 3 ? english.firstIndex { word.hasPrefix($0.prefix(3)) }.map { $0 + 1 } : nil
    }

    /// Whether a word names a month.
    static func isMonth(_ word: String) -> Bool { months[word] != nil }

    /// Whether a word also names a day of the week: `mar` is Tuesday in French, Spanish and Italian.
    static func isAlsoWeekday(_ word: String) -> Bool { word == "mar" }

    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for (index, name) in english.enumerated() {
            for length in 3...name.utf8.count { months[String(name.prefix(length))] = index + 1 }
        }
        for (index, names) in MonthTable.names.enumerated() {
            for name in names.split(whereSeparator: \.isWhitespace) where months[WordFolding.fold(String(name))] == nil
            {
                months[WordFolding.fold(String(name))] = index + 1
            }
        }
        return months
    }()
}
