import Foundation

/// Puts decomposed letters together, as some outlets and old character sets keep marks apart from their letters.
enum Composition {
    private static let longestWord = 200

    /// The text in normalisation form C.
    ///
    /// It is composed word by word, because Foundation takes more than linear time.
    static func composed(_ text: String) -> String {
        guard hasMarks(text) else { return text }
        var result = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !result.isEmpty { result += " " }
            let isLong = word.utf8.count > longestWord
            result += isLong ? String(word) : String(word).precomposedStringWithCanonicalMapping
        }
        return result
    }

    private static func hasMarks(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if previous == 0xCC || previous == 0xCD && byte < 0xB0 { return true }
            previous = byte
        }
        return false
    }
}
