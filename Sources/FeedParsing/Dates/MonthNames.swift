/// The names of months that feeds write.
enum MonthNames {
    private static let english = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// The month that a word names, in English, whole or cut to three letters or more; `nil` if none.
    static func month(named word: String) -> Int? {
        guard let index = english.firstIndex(where: { word.hasPrefix($0) }) else { return nil }
        return index + 1
    }
}
